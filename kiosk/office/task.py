"""What the office does that may take a while."""

from enum import Enum

from kiosk.model.records import dataclass


class Task(Enum):
    """One is done at a time."""

    FETCH_CAMPAIGN = "fetch campaign"
    READ_POST = "read post"
    TRY_CODES = "try codes"
    UNPACK_CAMPAIGN = "unpack campaign"
    PACK_CAMPAIGN = "pack campaign"
    READ_FEEDS = "read feeds"
    CHECK_KEY = "check key"
    KEEP_KEY = "keep key"
    LIST_READERS = "list readers"
    REGISTER_READER = "register reader"
    ADD_LOCATION = "add location"
    LIST_NETWORKS = "list networks"
    JOIN_NETWORK = "join network"
    ASK_FLEET = "ask fleet"
    ASK_KIOSK = "ask kiosk"
    ASK_SCREEN = "ask screen"
    TURN_OFF = "turn off"


@dataclass(frozen=True, slots=True)
class Busy:
    """Something else can't be begun before this task has ended."""

    task: Task
