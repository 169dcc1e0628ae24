"""What lies beside the package is found wherever the program was put."""

from __future__ import annotations

import pytest

from keta_desk import paths


def test_a_checkout_has_its_folders_beside_the_package():
    assert (paths.resources() / "text" / "problems.toml").is_file()
    assert (paths.alembic() / "versions").is_dir()


def test_an_installed_package_carries_them_and_never_takes_the_library_of_the_same_name(tmp_path, monkeypatch):
    package = tmp_path / "site-packages" / "keta_desk"
    (package.parent / "alembic").mkdir(parents=True)
    (package / "carried" / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "PACKAGE", package)

    assert paths.resources() == package / "carried" / "resources"
    with pytest.raises(FileNotFoundError, match="not whole"):
        paths.alembic()


def test_a_frozen_program_keeps_what_is_portable_beside_its_executable(tmp_path, monkeypatch):
    monkeypatch.setattr(paths.sys, "frozen", True, raising=False)
    monkeypatch.setattr(paths.sys, "executable", str(tmp_path / "ketadesk"))

    assert paths.program_folder() == tmp_path.resolve()
