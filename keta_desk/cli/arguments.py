"""The command line: which commands there are, and what each takes.

No option takes a secret itself (decision 16): only the name of a file that holds it, or `-` for standard input.
"""

from __future__ import annotations

import re
import sys
from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter, _SubParsersAction
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn
from unicodedata import category

from keta_desk.domain.documents import DocumentKind

if TYPE_CHECKING:
    from argparse import Namespace

    from keta_desk.cli.house import House

ABOUT = """\
keta-desk [VAULT] opens the window; the commands below do the same work without one.
A passphrase is read from --passphrase-file (its first line; - is standard input) or asked for at the terminal;
it is never taken as an argument or from the environment."""
MAYBE_A_SECRET = re.compile(r"--?(pass|recovery|key|secret|pw)", re.IGNORECASE)

LONGEST_PATH, LONGEST_NAME = 4000, 255
"""In characters and in bytes, as common file systems count."""


class _Parser(ArgumentParser):
    """Refuses without repeating what it was given, for that may be a passphrase in the wrong place."""

    def error(self, message: str) -> NoReturn:
        if message.startswith("unrecognized arguments"):
            message = "there is an argument too many"
            if any(MAYBE_A_SECRET.match(given) for given in sys.argv[1:]):
                message += "; a passphrase or recovery key comes from a file, never as an argument"
        self.exit(2, f"{self.format_usage()}{self.prog}: {message}\n")


if TYPE_CHECKING:
    Commands = _SubParsersAction[_Parser]


def parser() -> ArgumentParser:
    """Return the reader of the command line; what it reads has a `run` to be called."""
    top = _Parser(prog="keta-desk", description=ABOUT, formatter_class=RawDescriptionHelpFormatter, allow_abbrev=False)
    commands: Commands = top.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)
    for declare in (
        _demo,
        _create,
        _import,
        _imports,
        _patients,
        _print,
        _backup,
        _verify,
        _restore,
        _dose,
        _eligibility,
        _score,
        _instruments,
        _shots,
        _sample,
        _version,
    ):
        declare(commands)
    return top


def chart(text: str) -> int:
    """Read a chart number, as `KD-0042` or `42`."""
    found = re.fullmatch(r"(?:kd-?)?(\d{1,9})", text.strip(), re.IGNORECASE | re.ASCII)
    if found is None:
        raise ArgumentTypeError("a chart number looks like KD-0042")
    return int(found[1])


def day(text: str) -> date:
    """Read a day, as `2026-11-18`."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise ArgumentTypeError("a day looks like 2026-11-18") from error


def batch(text: str) -> str:
    """Read the name of an import, as `import --list` prints it."""
    if not re.fullmatch(r"[0-9a-f]{32}", text.strip(), re.IGNORECASE | re.ASCII):
        raise ArgumentTypeError("an import is named by 32 digits, as keta-desk imports prints them")
    return text.strip().lower()


def pixels(text: str) -> tuple[int, int]:
    """Read the size of a window, as `1440x900`."""
    found = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text, re.ASCII)
    if found is None:
        raise ArgumentTypeError("a size looks like 1440x900")
    return int(found[1]), int(found[2])


def path(text: str) -> Path:
    """Read the name of a file or folder: text without control characters, no part longer than any disk takes."""
    if not text or any(category(letter) in ("Cc", "Cs") for letter in text):
        raise ArgumentTypeError("a file or folder has a name, and no control characters in it")
    if len(text) > LONGEST_PATH or any(len(part.encode()) > LONGEST_NAME for part in Path(text).parts):
        raise ArgumentTypeError("the name of a file or folder is longer than a disk takes")
    return Path(text)


def _command(commands: Commands, name: str, does: str, run: str) -> ArgumentParser:
    """Declare a command; the function that does it is imported when it is called."""
    module, _, function = run.partition(":")

    def call(told: Namespace, house: House) -> int:
        done: Callable[[Namespace, House], int] = getattr(import_module(f"keta_desk.cli.{module}"), function)
        return done(told, house)

    made = commands.add_parser(name, help=does, description=does, allow_abbrev=False)
    made.set_defaults(run=call)
    return made


def _demo(commands: Commands) -> None:
    made = _command(commands, "demo", "build an invented clinic, do the main job on it, and show it", "demo:run")
    made.add_argument("--out", type=path, default=Path("demo"), metavar="DIR", help="where it is built (demo)")
    made.add_argument("--no-window", action="store_true", help="leave papers, backup and pictures only")


def _create(commands: Commands) -> None:
    made = _command(commands, "create", "make a vault and print its recovery sheet", "vaults:create")
    made.add_argument("vault", type=path, metavar="VAULT")
    _passphrase(made)
    made.add_argument("--recovery-out", type=path, required=True, metavar="F.pdf", help="the sheet that opens it, too")
    made.add_argument("--clinic", default="My practice", metavar="NAME")
    made.add_argument("--user", default="Clinician", metavar="NAME")


def _import(commands: Commands) -> None:
    made = _command(commands, "import", "bring in FHIR R4 bundles, one patient each", "bringing_in:run")
    made.add_argument("vault", type=path, metavar="VAULT")
    made.add_argument("files", type=path, nargs="+", metavar="FILE")
    _passphrase(made)
    made.add_argument("--dry-run", action="store_true", help="say what would come in; write nothing")
    _json(made)


def _imports(commands: Commands) -> None:
    made = _command(commands, "imports", "list what was brought in, or take one import back", "taking_back:run")
    made.add_argument("vault", type=path, metavar="VAULT")
    _passphrase(made)
    made.add_argument("--undo", type=batch, metavar="IMPORT", help="take this one back; the list names it")
    made.add_argument("--reason", default="", metavar="TEXT", help="why it is taken back; it is kept with the record")
    _json(made)


def _patients(commands: Commands) -> None:
    made = _command(commands, "patients", "list patients", "charts:list_patients")
    made.add_argument("vault", type=path, metavar="VAULT")
    _passphrase(made)
    made.add_argument("--find", default="", metavar="TEXT", help="name parts, chart number, phone or birth date")
    _json(made)


def _print(commands: Commands) -> None:
    made = _command(commands, "print", "make a document from a chart", "charts:print_document")
    made.add_argument("vault", type=path, metavar="VAULT")
    made.add_argument("kind", choices=(*[kind.value for kind in DocumentKind], "dispensing-log"))
    made.add_argument("--patient", type=chart, metavar="CHART", help="chart number, KD-0042 or 42; not for the log")
    made.add_argument("--lot", default="", metavar="LOT", help="of the delivery whose receipt it is; the last without")
    made.add_argument("--text", default="", metavar="NAME", help="which handout, by name or title; all without")
    made.add_argument("--session", type=int, metavar="N", help="of which session the record is; the last without")
    made.add_argument("--blank", action="store_true", help="a session sheet that names nobody")
    made.add_argument("--clinician", action="store_true", help="the summary with what the patient's version leaves out")
    made.add_argument("--from", dest="first", type=day, metavar="DAY", help="first day of the log, 2026-11-01")
    made.add_argument("--to", dest="last", type=day, metavar="DAY", help="last day of the log, 2026-11-30")
    made.add_argument("--out", type=path, required=True, metavar="F.pdf")
    _passphrase(made)
    made.add_argument("--paper", choices=("a4", "letter"), default=None)
    _json(made)


def _backup(commands: Commands) -> None:
    made = _command(commands, "backup", "write a verified, encrypted backup", "vaults:back_up")
    made.add_argument("vault", type=path, metavar="VAULT")
    made.add_argument("--to", type=path, required=True, metavar="DIR")
    _passphrase(made)
    _json(made)


def _verify(commands: Commands) -> None:
    made = _command(commands, "verify", "check a vault or a backup", "vaults:verify")
    made.add_argument("place", type=path, metavar="VAULT|BACKUP")
    _secret(made)
    made.add_argument("--deep", action="store_true", help="open it and look at every row and every audit entry")
    _json(made)


def _restore(commands: Commands) -> None:
    made = _command(commands, "restore", "make a vault from a backup, at a new place", "vaults:restore")
    made.add_argument("backup", type=path, metavar="BACKUP")
    made.add_argument("--to", type=path, required=True, metavar="VAULT")
    _secret(made)
    _json(made)


def _dose(commands: Commands) -> None:
    does = "reckon doses, infusions, steps and days from a JSON request on standard input"
    _json(_command(commands, "dose", does, "dose:run"))


def _eligibility(commands: Commands) -> None:
    made = _command(commands, "eligibility", "judge screening answers by the rules of eligibility", "eligibility:run")
    made.add_argument("--answers", type=path, required=True, metavar="F.json", help="answers, facts, plan, decisions")
    made.add_argument("--profile", type=path, metavar="F.toml", help="limits to judge by; the example without one")
    _json(made)


def _score(commands: Commands) -> None:
    made = _command(commands, "score", "reckon what the answers to a scale come to", "score:run")
    made.add_argument("instrument", metavar="INSTRUMENT", help="its id, as keta-desk instruments list prints it")
    made.add_argument("answers", nargs="*", metavar="ANSWERS", help="a comma list, - for not answered")
    made._negative_number_matcher = re.compile("-?,|-$")  # an answer that begins with "-" is no option
    made.add_argument("--total", default="", metavar="N", help="a total reckoned elsewhere, in place of the answers")
    made.add_argument("--sex", choices=("female", "male"), default="", help="for cut-offs that differ by sex")
    made.add_argument("--previous", default="", metavar="ANSWERS", help="the answers of the time before")
    _json(made)


def _instruments(commands: Commands) -> None:
    made = _command(commands, "instruments", "list the scales, or load the official wording of one", "instruments:run")
    made.add_argument("do", choices=("list", "load"))
    made.add_argument("file", type=path, nargs="?", metavar="FILE", help="a FHIR R4 Questionnaire")
    made.add_argument("--into", dest="vault", type=path, metavar="VAULT", help="keep it; checked only without")
    made.add_argument("--instrument", default="", metavar="ID", help="which scale it is, where its codes do not tell")
    _passphrase(made)
    _json(made)


def _shots(commands: Commands) -> None:
    made = _command(commands, "shots", "take pictures of the screens, of the sample clinic or a vault", "pictures:take")
    made.add_argument("vault", type=path, nargs="?", metavar="VAULT")
    _passphrase(made)
    made.add_argument("--out", type=path, required=True, metavar="DIR")
    made.add_argument("--theme", choices=("light", "dark"), help="both, where none is named")
    made.add_argument("--size", type=pixels, default=(1440, 900), metavar="1440x900")
    made.add_argument("--scale", type=int, choices=(1, 2), default=1)


def _sample(commands: Commands) -> None:
    made = _command(commands, "sample", "build the invented clinic only", "demo:sample")
    made.add_argument("--out", type=path, required=True, metavar="DIR")
    made.add_argument("--patients", type=int, choices=range(1, 501), default=40, metavar="N")
    made.add_argument("--seed", type=int, default=7, metavar="N")


def _version(commands: Commands) -> None:
    made = _command(commands, "version", "say which version this is, and of what it is made", "version:tell")
    _json(made)


def _passphrase(made: ArgumentParser) -> None:
    made.add_argument("--passphrase-file", metavar="F", help="its first line is the passphrase; - is standard input")


def _secret(made: ArgumentParser) -> None:
    either = made.add_mutually_exclusive_group()
    either.add_argument("--passphrase-file", metavar="F", help="its first line is the passphrase; - is standard input")
    either.add_argument("--recovery-file", metavar="F", help="a text file that holds the recovery key")


def _json(made: ArgumentParser) -> None:
    made.add_argument("--json", action="store_true", help="print one JSON object")
