"""What is wrong with campaign.toml as a whole, what is odd in it, and what is wrong with a picture."""

from typing import assert_never

from kiosk.campaigns.pictures import PictureTrouble
from kiosk.campaigns.problems import Advice, FileMistake, FormMistake
from kiosk.campaigns.screen_text_rules import Unfit
from kiosk.words.told import Told, ToldWords
from kiosk.words.words import Words


class FileMistakeWords(Words):
    """Says why a file can't be read."""

    def told(self, mistake: FileMistake) -> Told:
        """What is wrong, and what to do instead."""
        return ToldWords(self.speaker).filled(self._parts(mistake), mistake.values)

    def _parts(self, mistake: FileMistake) -> Told:
        match mistake.kind:
            case "not_a_regular_file":
                return Told(
                    self.tr("it is not a regular file"),
                    self.tr("put the file itself there, not a link, pipe or folder"),
                )
            case "too_large":
                return Told(self.tr("it has %Ln byte(s)", "", mistake.count), self.tr("keep it under %1"))
            case "no_such_file":
                return Told(
                    self.tr("there is no such file"), self.tr("check the name, and that the stick or share is there")
                )
            case "unreadable":
                return Told(self.tr("it cannot be read (%1)"), self.tr("check the file and who may read it"))
            case "not_utf8":
                return Told(self.tr("a character on this line is not UTF-8"), self.tr("save the file as UTF-8"))
            case "table_twice":
                return Told(
                    self.tr("this [table] is there already"),
                    self.tr("join the two, or write [[...]] for each item of a list"),
                )
            case "key_twice":
                return Told(self.tr("this key is there already"), self.tr("keep one of the two"))
            case "not_toml":
                return Told(self.tr("this is not TOML: %1"), self.tr("compare it with the lines around it"))
            case "too_many_parts":
                return Told(self.tr("a key has more than %1 parts"), self.tr("keep to the tables that a campaign has"))
            case "too_deep":
                return Told(
                    self.tr("the file is nested too deeply"), self.tr("keep to the tables that a campaign has")
                )
            case "too_many_words":
                return Told(
                    self.tr("it has more than %1 words and marks"), self.tr("keep to the tables that a campaign has")
                )
            case "endless_number":
                return Told(self.tr("a number in it has thousands of digits"), self.tr("write it as a person would"))
            case _:
                assert_never(mistake.kind)


class FormMistakeWords(Words):
    """Says where a file doesn't have the form of a campaign."""

    def told(self, mistake: FormMistake) -> Told:
        """What is wrong, and what to do instead."""
        return ToldWords(self.speaker).filled(self._parts(mistake), mistake.values)

    def _parts(self, mistake: FormMistake) -> Told:
        match mistake.kind:
            case "missing":
                return Told(self.tr("this is missing"), self.tr("add %1"))
            case "asks_missing":
                return Told(self.tr("this is missing"), self.tr("add a table [[asks]] with kind, text and link"))
            case "unknown":
                return Told(self.tr("nothing is called that here"), self.tr("remove it; until then it is left out"))
            case "unknown_like":
                return Told(
                    self.tr("nothing is called that here"), self.tr('did you mean "%1"? Until then it is left out')
                )
            case "empty":
                return Told(self.tr("this is empty"), self.tr("write something, or remove the line"))
            case "text_too_long":
                return Told(
                    self.tr("this has %Ln character(s)", "", mistake.count), self.tr("shorten it to at most %1")
                )
            case "too_many":
                return Told(self.tr("there are %Ln of them", "", mistake.count), self.tr("keep at most %1"))
            case "empty_list":
                return Told(self.tr("the list is empty"), self.tr("write at least one"))
            case "too_small":
                return Told(self.tr("%1 is too small"), self.tr("write at least %2"))
            case "too_large":
                return Told(self.tr("%1 is too large"), self.tr("write at most %2"))
            case "not_a_choice":
                return Told(self.tr("%1 is not one of the choices"), self.tr("write %2"))
            case "not_text":
                return Told(self.tr("this is not text"), self.tr("write it in quotes"))
            case "neither_true_nor_false":
                return Told(self.tr("this is neither true nor false"), self.tr("write true or false without quotes"))
            case "not_a_whole_number":
                return Told(self.tr("this is not a whole number"), self.tr("write one without quotes"))
            case "not_an_inline_table":
                return Told(self.tr("this is not a table"), self.tr('write it like { gifts = "usd" }'))
            case "not_a_list":
                return Told(self.tr("this is not a list"), self.tr("write it in square brackets, or as [[tables]]"))
            case "not_a_table":
                return Told(self.tr("this is not a table"), self.tr("write it under a [heading] of its own"))
            case "unusable":
                return Told(self.tr("this cannot be used"), self.tr("compare it with the example"))
            case "more_problems":
                return Told(
                    self.tr("there are %Ln more problem(s)", "", mistake.count), self.tr("put the others right first")
                )
            case _:
                assert_never(mistake.kind)


class AdviceWords(Words):
    """Says what is likely not meant, or still to do."""

    def told(self, advice: Advice) -> Told:
        """What is wrong, and what to do instead."""
        return ToldWords(self.speaker).filled(self._parts(advice), advice.values)

    def _parts(self, advice: Advice) -> Told:
        match advice.kind:
            case "leads_elsewhere":
                return Told(
                    self.tr('its parameter "%1" looks as if it led on elsewhere'),
                    self.tr("open it and see where it ends"),
                )
            case "same_link":
                return Told(
                    self.tr("another code leads to the same page"), self.tr("correct it, unless one page does both")
                )
            case "offer_without_partner":
                return Told(self.tr("nothing says whose offer this is"), self.tr("write its partner"))
            case "other_letters":
                return Told(self.tr("%1 stands for a name in other letters"), self.tr("check it letter by letter"))
            case "long_story":
                return Told(
                    self.tr("%Ln character(s) are small on the screen", "", advice.count),
                    self.tr("two sentences read best"),
                )
            case "no_picture_text":
                return Told(
                    self.tr("nothing says what the picture shows"),
                    self.tr("add picture_text for people who cannot see it"),
                )
            case "layout_without":
                return Told(
                    self.tr('the story has nothing for the layout "%1"'),
                    self.tr("write what it is called after, or choose another layout"),
                )
            case "match_without_goal":
                return Told(
                    self.tr("the campaign has no goal in money, so nobody sees what is matched"),
                    self.tr("add one, or leave the offer out"),
                )
            case "beyond_stretch":
                return Told(
                    self.tr("the bar ends at the stretch goal and never shows this"), self.tr("lower it or remove it")
                )
            case "beyond_target":
                return Told(
                    self.tr("the bar ends at the target and never shows this"), self.tr("lower it or remove it")
                )
            case "late_before_read":
                return Told(
                    self.tr("its figure is called late before it is read again"),
                    self.tr("write more, or read it more often"),
                )
            case "to_do":
                return Told(self.tr('to do: "%1"'), self.tr("do it, then remove the comment"))
            case "stand_in":
                return Told(self.tr("%1 is a stand-in"), self.tr("write the real one"))
            case "stand_in_link":
                return Told(self.tr("%1 is a stand-in"), self.tr("write where people should go"))
            case "stand_in_address":
                return Told(self.tr("%1 is a stand-in"), self.tr("write where the figures are"))
            case "small_picture":
                return Told(
                    self.tr("the picture %1 has only %2 by %3 pixels and is shown small"),
                    self.tr("use one that is %4 pixels wide or more"),
                )
            case "unseen_picture":
                return Told(
                    self.tr("the picture %1 is transparent, with parts that neither a light nor a dark plate shows"),
                    self.tr("save it with a ground of its own"),
                )
            case "undrawn":
                return Told(
                    self.tr("this machine has no font that can draw %1, and shows boxes"),
                    self.tr("install one here and on the kiosk, such as Debian’s fonts-noto-core or fonts-noto-cjk"),
                )
            case "not_spoken":
                return Told(
                    self.tr(
                        "the kiosk’s own words are not translated into %1, so its buttons and notices are English"
                    ),
                    self.tr("the languages there are: %2; amounts and dates follow the campaign all the same"),
                )
            case "not_translated":
                return Told(
                    self.tr("%Ln text(s) have no translation into %1 and stay as they are", "", advice.count),
                    self.tr("write them there"),
                )
            case "translation_unused":
                return Told(
                    self.tr("campaign.toml no longer has the text %1"),
                    self.tr("remove its translation, or write the new text as its original"),
                )
            case "markup" | "account" | "e_mail" | "phone" | "address" | "form":
                return Told(self._unfit(advice.kind), self.tr("the public screen shows it to everybody; take it out"))
            case _:
                assert_never(advice.kind)

    def _unfit(self, kind: Unfit) -> str:
        match kind:
            case "markup":
                return self.tr("markup of a website is in this text")
            case "account":
                return self.tr("a bank account is in this text")
            case "e_mail":
                return self.tr("an e-mail address is in this text")
            case "phone":
                return self.tr("a phone number is in this text")
            case "address":
                return self.tr("a postal address is in this text")
            case "form":
                return self.tr("the labels of a form are in this text")
            case _:
                assert_never(kind)


class PictureWords(Words):
    """Says why a picture can't be shown."""

    def told(self, trouble: PictureTrouble) -> Told:
        """What is wrong, and what to do instead."""
        return ToldWords(self.speaker).filled(self._parts(trouble), trouble.values)

    def _parts(self, trouble: PictureTrouble) -> Told:
        match trouble.kind:
            case "too_slow":
                return Told(self.tr("it takes too long to decode"), self.tr("save it again as a plain PNG or JPEG"))
            case "cannot_be_decoded":
                return Told(
                    self.tr("it cannot be decoded safely"),
                    self.tr("save it again as a plain PNG or JPEG under 40 megapixels"),
                )
            case "too_many_pixels":
                return Told(
                    self.tr("it has more than 40 megapixels, too many for a PNG or WebP"),
                    self.tr("save it as JPEG, which may have 200, or with fewer pixels"),
                )
            case "jpeg_too_many_pixels":
                return Told(self.tr("it has more than 200 megapixels"), self.tr("save it with fewer pixels"))
            case "jpeg_cannot_be_decoded":
                return Told(
                    self.tr("it cannot be decoded safely"),
                    self.tr("save it again as a plain PNG or JPEG under 200 megapixels, not progressive"),
                )
            case "outside":
                return Told(self.tr("it lies outside the campaign’s folder"), self.tr("put the picture itself there"))
            case "not_a_regular_file":
                return Told(self.tr("it is not a regular file"), self.tr("put a picture there"))
            case "too_large":
                return Told(self.tr("it has %Ln byte(s)", "", trouble.count), self.tr("keep it under %1"))
            case "no_such_file":
                return Told(
                    self.tr("there is no such file"), self.tr("put it beside campaign.toml or correct the name")
                )
            case "unreadable":
                return Told(self.tr("it cannot be read (%1)"), self.tr("check the file and who may read it"))
            case "links_in_a_circle":
                return Told(
                    self.tr("it cannot be read, since links lead in a circle"), self.tr("put the picture itself there")
                )
            case "not_a_picture":
                return Told(
                    self.tr("it is not a PNG, JPEG or WebP picture, whatever its name says"), self.tr("save it as one")
                )
            case "heic":
                return Told(
                    self.tr("it is a HEIC picture"),
                    self.tr("open it on a phone or computer and export or share it as a JPEG"),
                )
            case "avif":
                return Told(
                    self.tr("it is an AVIF picture"),
                    self.tr("open it on a phone or computer and export or share it as a JPEG"),
                )
            case "too_few_pixels":
                return Told(self.tr("it has only %1 by %2 pixels"), self.tr("use one that is %3 pixels wide or more"))
            case _:
                assert_never(trouble.kind)
