"""A small program of its own that reads bundles: in the window's own process a large file would hold the window up.

It is told by lines of JSON on its standard input which file to read, and answers each with a length and a pickled
`Answer` on its standard output. What a hostile file does to it, it does to nobody else.
"""

from __future__ import annotations

import json
import pickle
import sys
from pathlib import Path
from typing import BinaryIO

from keta_desk.exchange.one_file import read_one

LENGTH_BYTES = 8


def serve(asked: BinaryIO, output: BinaryIO) -> None:
    """Answer every line until there are no more."""
    for line in asked:
        answer = pickle.dumps(read_one(Path(json.loads(line))))
        output.write(len(answer).to_bytes(LENGTH_BYTES, "big") + answer)
        output.flush()


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
