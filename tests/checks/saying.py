from kiosk.checks.check import Found
from kiosk.words.checks import CheckWords


def said(found: Found) -> str:
    return CheckWords().for_staff(found)
