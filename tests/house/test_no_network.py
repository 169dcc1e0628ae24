"""The tests run without a network, and would say so if one were wanted."""

from __future__ import annotations

import socket

import pytest

from tests.house import no_network


@pytest.fixture(autouse=True)
def watched():
    no_network.pytest_configure()


def test_reaching_for_the_network_fails_at_once():
    with pytest.raises(no_network.ReachedForTheNetwork):
        socket.getaddrinfo("localhost", 80)
    with socket.socket() as outside, pytest.raises(no_network.ReachedForTheNetwork):
        outside.connect(("127.0.0.1", 9))
    with socket.socket(type=socket.SOCK_DGRAM) as outside, pytest.raises(no_network.ReachedForTheNetwork):
        outside.sendto(b"", ("127.0.0.1", 9))


def test_a_local_socket_stays_allowed():
    here, there = socket.socketpair()
    with here, there:
        here.sendall(b"x")

        assert there.recv(1) == b"x"
