"""What the office is doing that takes a while."""

from typing import assert_never

from kiosk.office.task import Task
from kiosk.words.words import Words


class TaskWords(Words):
    """A line each."""

    def task(self, task: Task) -> str:
        """What is being done."""
        match task:
            case Task.FETCH_CAMPAIGN:
                return self.tr("Downloading the campaign…")
            case Task.READ_POST:
                return self.tr("Reading the post…")
            case Task.TRY_CODES:
                return self.tr("Trying where the codes lead…")
            case Task.UNPACK_CAMPAIGN:
                return self.tr("Unpacking the campaign…")
            case Task.PACK_CAMPAIGN:
                return self.tr("Packing the campaign…")
            case Task.READ_FEEDS:
                return self.tr("Reading the feeds…")
            case Task.CHECK_KEY:
                return self.tr("Checking the key with Stripe…")
            case Task.KEEP_KEY:
                return self.tr("Saving the key and checking it with Stripe…")
            case Task.LIST_READERS:
                return self.tr("Asking Stripe for your card readers…")
            case Task.REGISTER_READER:
                return self.tr("Registering the reader…")
            case Task.ADD_LOCATION:
                return self.tr("Adding the location…")
            case Task.LIST_NETWORKS:
                return self.tr("Looking for networks…")
            case Task.JOIN_NETWORK:
                return self.tr("Joining the network…")
            case Task.ASK_FLEET:
                return self.tr("Connecting to the shared database…")
            case Task.ASK_KIOSK:
                return self.tr("Asking that kiosk for its check-list…")
            case Task.ASK_SCREEN:
                return self.tr("Asking that kiosk for a picture of its screen…")
            case Task.TURN_OFF:
                return self.tr("Shutting down…")
            case _:
                assert_never(task)
