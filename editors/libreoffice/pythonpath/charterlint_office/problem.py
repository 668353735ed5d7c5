"""What a user is told instead of a result."""


class Problem(Exception):
    """kind: a key of words.PROBLEMS; detail: what the program said, or the name of what is missing."""

    def __init__(self, kind, detail=""):
        super().__init__(kind)
        self.kind = kind
        self.detail = detail
