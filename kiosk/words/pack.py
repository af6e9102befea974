"""Why a campaign can't be packed, or a packed one can't be used."""

from typing import assert_never

from kiosk.campaigns.pack_rules import NotACampaign, PackTrouble, PictureChanging
from kiosk.words.campaign_file import PictureWords
from kiosk.words.problem import ProblemWords
from kiosk.words.told import Told, ToldWords
from kiosk.words.words import Words, filled


class PackWords(Words):
    """Says why a file can't be a packed campaign."""

    def told(self, trouble: PackTrouble | PictureChanging | NotACampaign) -> Told:
        """What is wrong, and what to do instead."""
        match trouble:
            case PictureChanging(name, why):
                wrong, instead = PictureWords(self.speaker).told(why)
                return Told(filled(self.tr("%1 is being changed: %2"), name, wrong), instead)
            case NotACampaign(problem):
                said = ProblemWords(self.speaker).line(problem).removesuffix(".")
                wrong = filled(self.tr("its campaign cannot be shown: %1"), said)
                return Told(wrong, self.tr("put that right and pack it again"))
            case PackTrouble():
                return self._told(trouble)
            case _:
                assert_never(trouble)

    def sentence(self, trouble: PackTrouble | PictureChanging | NotACampaign) -> str:
        """Both in one sentence, which more may stand before."""
        return filled(self.tr("%1; %2."), *self.told(trouble))

    def _told(self, trouble: PackTrouble) -> Told:
        return ToldWords(self.speaker).filled(self._parts(trouble), trouble.values)

    def _parts(self, trouble: PackTrouble) -> Told:
        match trouble.kind:
            case "too_many_files":
                return Told(
                    self.tr("there are %Ln file(s) in it", "", trouble.count), self.tr("a campaign has at most %1")
                )
            case "twice":
                return Told(self.tr("%1 is in it twice, if only in other letters"), self.tr("rename one of the two"))
            case "inside_a_file":
                return Told(
                    self.tr("%1 lies in something that is a file itself"),
                    self.tr("do not use it, and ask whoever sent it for another"),
                )
            case "odd_signs":
                return Told(self.tr("%1 has signs that no file’s name should have"), self.tr("give it a plain name"))
            case "long_name":
                return Told(
                    self.tr("%1 has %Ln character(s)", "", trouble.count), self.tr("give it a name of at most %2")
                )
            case "leads_outside":
                return Told(
                    self.tr("%1 leads out of the campaign’s folder"),
                    self.tr("do not use it, and ask whoever sent it for another"),
                )
            case "folder":
                return Told(
                    self.tr("%1 is a folder, and a pack holds files only"),
                    self.tr("make it anew with kiosk campaign pack"),
                )
            case "too_far_down":
                return Told(
                    self.tr("%1 lies %Ln folder(s) down", "", trouble.count), self.tr("keep pictures at most %2 down")
                )
            case "not_everywhere":
                return Told(self.tr("%1 is no name on some systems"), self.tr("give it a plain name"))
            case "no_part_of_a_campaign":
                return Told(
                    self.tr("%1 is no part of a campaign"),
                    self.tr("do not use it, and ask whoever sent it for another"),
                )
            case "other_number_of_files":
                return Told(
                    self.tr("it says it has %Ln file(s) and lists %1", "", trouble.count),
                    self.tr("copy or fetch it again"),
                )
            case "no_campaign":
                return Told(self.tr("there is no %1 in it"), self.tr("make it anew with kiosk campaign pack"))
            case "unpacks_to_more":
                return Told(
                    self.tr("%1 unpacks to more than it says"),
                    self.tr("do not use it, and ask whoever sent it for another"),
                )
            case "damaged_file":
                return Told(self.tr("%1 is damaged"), self.tr("copy or fetch it again"))
            case "unreadable":
                return Told(self.tr("it cannot be read (%1)"), self.tr("check the file, and that the stick is there"))
            case "damaged":
                return Told(self.tr("it is damaged"), self.tr("copy or fetch it again"))
            case "too_large":
                return Told(
                    self.tr("it has %Ln byte(s)", "", trouble.count),
                    self.tr("make its pictures smaller, %1 in all at most"),
                )
            case "not_a_pack":
                return Told(
                    self.tr("it is not a packed campaign"), self.tr("name a file that kiosk campaign pack made")
                )
            case "cut_short":
                return Told(
                    self.tr("it is cut short, or something was added at its end"), self.tr("copy or fetch it again")
                )
            case "beyond_4_gb":
                return Told(
                    self.tr("it is built as archives beyond 4 GB are"),
                    self.tr("make it anew with kiosk campaign pack"),
                )
            case "part_or_comment":
                return Told(
                    self.tr("it is only a part of an archive, or has a comment"),
                    self.tr("make it anew with kiosk campaign pack"),
                )
            case "long_list":
                return Told(
                    self.tr("it lists %Ln file(s) in %1 bytes", "", trouble.count),
                    self.tr("a campaign has at most %2"),
                )
            case "more_than_files":
                return Told(
                    self.tr("something stands before its files or after them"),
                    self.tr("make it anew with kiosk campaign pack"),
                )
            case "not_a_plain_file":
                return Told(
                    self.tr("%1 is a link, a folder or a device"),
                    self.tr("do not use it, and ask whoever sent it for another"),
                )
            case "encrypted":
                return Told(self.tr("%1 is encrypted"), self.tr("make it anew without a password"))
            case "packed_otherwise":
                return Told(
                    self.tr("%1 is packed in a way that not every system knows"),
                    self.tr("make it anew with kiosk campaign pack"),
                )
            case "file_beyond_4_gb":
                return Told(
                    self.tr("%1 is listed as files beyond 4 GB are"), self.tr("make it anew with kiosk campaign pack")
                )
            case "large_file":
                return Told(self.tr("%1 has %Ln byte(s)", "", trouble.count), self.tr("make it smaller, %2 at most"))
            case "too_large_together":
                return Told(
                    self.tr("its files have %Ln byte(s) together", "", trouble.count),
                    self.tr("make its pictures smaller, %1 in all at most"),
                )
            case "files_over_files":
                return Told(
                    self.tr("some of its files lie over others"),
                    self.tr("do not use it, and ask whoever sent it for another"),
                )
            case "hidden_bytes":
                return Told(
                    self.tr("something is hidden between its files"), self.tr("make it anew with kiosk campaign pack")
                )
            case "wrong_ending":
                return Told(self.tr("%1 doesn’t end in %2"), self.tr("name it %3"))
            case "too_large_to_pack":
                return Told(
                    self.tr("it has more than %1 bytes with its pictures"), self.tr("make some of them smaller")
                )
            case "cannot_be_opened":
                return Told(self.tr("it cannot be read (%1)"), self.tr("check its name and who may read it"))
            case "not_a_regular_file":
                return Told(self.tr("it is not a regular file"), self.tr("name the packed campaign itself"))
            case "not_named":
                return Told(
                    self.tr("%1 is in it, and its campaign doesn’t name it"),
                    self.tr("make it anew with kiosk campaign pack"),
                )
            case "too_many_of_a_name":
                return Told(
                    self.tr("%1 has too many campaigns called %2"), self.tr("remove those that are no longer needed")
                )
            case _:
                assert_never(trouble.kind)
