"""Each statement that must not be repeated is found by its words; its honest opposite is not."""

import pytest
from found import found, real_style
from small_pack import SmallPack

from kiosk.check.rules.never_said import check
from kiosk.check.wording import claimed

SAID = {
    "lowers DHT": (
        ["The pen lowers DHT.", "It helps, as it reduces dihydrotestosterone."],
        [
            "It does not lower DHT.",
            "Doctors once thought it lowers DHT.",
            "No study shows that it lowers DHT.",
            "Finasteride lowers DHT.",
        ],
    ),
    "PRP makes it work better": (
        ["It works better with minoxidil or PRP.", "PRP boosts the effect."],
        ["PRP is not shown to help more.", "PRP is drawn from your own blood."],
    ),
    "minoxidil straight after": (
        ["We put minoxidil on straight after the pen.", "Then apply minoxidil to the scalp."],
        [
            "Do not put minoxidil on straight after the pen.",
            "Minoxidil waits until we say.",
            "Stop minoxidil and get help at once.",
            "If you use minoxidil and feel faint, call at once.",
        ],
    ),
    "no treatment, or no tablets, with a blood thinner": (
        [
            "Avoid it if you take anticoagulants.",
            "You cannot have it on a blood thinner.",
            "Stop your blood thinner a week before.",
        ],
        [
            "Never stop a blood thinner yourself.",
            "Stopping a blood thinner could cause a stroke.",
            "Tell us if you take a blood thinner; do not stop it.",
        ],
    ),
    "a flat ban for HIV or hepatitis": (
        ["Avoid it if you have hepatitis or HIV.", "HIV makes you unsuitable."],
        ["HIV is not a reason to be refused.", "HIV and hepatitis belong in a private talk."],
    ),
    "noted scars": (["Tell us if you have noted scars."], ["Tell us about raised scars."]),
    "drought and coat": (["Drought and coat are normal."], ["Dryness and flaking are normal."]),
    "needles vibrate": (
        ["The needles vibrate fast.", "Its tip has thin and vibrant needles."],
        ["The needles do not shake sideways.", "You may feel the needles vibrate.", "Hands shake."],
    ),
    "needles stop at the top layer": (
        [
            "Needles puncture the outer layer of your skin (the epidermis).",
            "The tip goes into the top layer.",
        ],
        [
            "Needles go through the top layer into the next.",
            "Very short needles touch only the dead top layer.",
        ],
    ),
    "wakes cells at the base of the hair": (
        ["It stimulates cells at the base of your hairs.", "The needles reach the follicles."],
        [
            "Needles do not reach the bulb of a full-size hair.",
            "The bulb lies deeper than needles reach.",
            "That it wakes stem cells is a theory.",
        ],
    ),
    "wakes sleeping hair": (
        ["It can reactivate dormant hair follicles.", "It will push your hair away."],
        ["It cannot bring dormant roots back.", "Some people gain a little hair."],
    ),
    "better blood flow as a fact": (
        [
            "It improves blood flow.",
            "Oxygen and nutrients are brought to the roots, so more grows.",
        ],
        [
            "Better blood flow is often named, but nobody has shown it.",
            "Nobody has shown that it improves blood flow.",
            "One theory is better blood flow.",
        ],
    ),
    "collagen makes hair stronger": (
        ["More collagen makes thicker hair.", "You get stronger hair from collagen."],
        [
            "Skin makes collagen, but this is not shown to make hair thicker.",
            "Skin makes collagen.",
        ],
    ),
    "treats patchy hair loss": (
        ["It can also help treat alopecia areata.", "It is effective for patchy hair loss."],
        ["Patchy hair loss has its own treatments.", "It does not treat patchy hair loss."],
    ),
    "home rollers stay shallow": (
        ["Home rollers cannot go deep into the skin.", "A roller is too short to harm."],
        ["Some home rollers go deep enough to bleed.", "Very short rollers only touch dead skin."],
    ),
    "how to use a home roller": (
        ["Clean your roller with alcohol first.", "Roll the roller gently."],
        ["Do not use needle rollers at home.", "Even a clean roller can infect you."],
    ),
    "antibiotic cream as a rule": (
        ["We apply an antibiotic cream to help prevent infection."],
        ["Some clinics add an antibiotic ointment.", "Antibiotic creams give some people a rash."],
    ),
    "two weeks for everything": (
        ["No make-up, sun or acids for two weeks.", "Leave out retinol for 2 weeks."],
        ["No make-up until we say.", "Wear a hat for two weeks."],
    ),
    "any steroid rules it out": (
        ["Avoid it on steroid treatment.", "You cannot have it while you take steroids."],
        ["High-dose steroids are a reason to wait.", "Tell us if you take steroids."],
    ),
    "six months after isotretinoin as a rule": (
        ["Wait six months after isotretinoin."],
        ["Advice on isotretinoin differs; often six months.", "Tell us about isotretinoin."],
    ),
    "0.5 to 1.5 mm as all there is": (
        ["The needles are 0.5 to 1.5 mm long."],
        ["Needles set at 0.5 to 1.5 mm go into the next layer.", "Some pens reach 2.5 mm."],
    ),
    "the face is near": (
        ["The worry is how close the scalp is to the face."],
        ["Call us if your scalp swells near the eyes or face.", "We keep close to your hairline."],
    ),
    "keeps away from where hair grows": (
        ["We avoid areas where hair growth is critical."],
        ["The pen goes where hair is thin.", "We avoid moles."],
    ),
    "hair loss from it is rare": (
        ["Hair loss from it is rare.", "It is not common to lose hair."],
        ["Nobody has counted how often it makes people lose hair.", "Some people shed more."],
    ),
    "nothing to worry about": (
        ["Enjoy it without the worry of hair loss.", "There is no risk."],
        ["It is not free of risk.", "No one knows all the risks."],
    ),
    "generally safe and effective": (
        ["It is generally safe and effective.", "It has significant benefits for hair."],
        ["No one knows if it is safe and effective.", "The gain is small."],
    ),
    "a beautician as good as a doctor": (
        ["See a dermatologist or a certified aesthetician."],
        ["A beautician may not treat you.", "A trained clinician treats you."],
    ),
    "a list that was lost": (
        ["Some risks include:", "These include:"],
        ["Risks include infection and scars.", "It takes time."],
    ),
    "inflammation is only misread": (
        ["Inflammation can be misinterpreted as a bad effect.", "Redness only looks bad."],
        [
            "Redness that spreads may be an infection.",
            "Swelling can be misread; it may be infection.",
        ],
    ),
}
CASES = [(name, *sentences) for name, sentences in SAID.items()]


def test_every_entry_is_tried_and_leads_to_facts() -> None:
    style = real_style()
    assert {one.name for one in style.never_said} == set(SAID)
    assert all(one.facts for one in style.never_said)


@pytest.mark.parametrize(("name", "bad", "honest"), CASES, ids=SAID)
def test_a_claim_is_told_from_its_honest_opposite(
    name: str, bad: list[str], honest: list[str]
) -> None:
    style = real_style()
    (wording,) = (one for one in style.never_said if one.name == name)
    assert [one for one in bad if not claimed(one, wording, style.denial)] == []
    assert [one for one in honest if claimed(one, wording, style.denial)] == []


@pytest.mark.parametrize("sentence", [one for _, honest in SAID.values() for one in honest])
def test_an_honest_sentence_makes_no_claim_at_all(sentence: str) -> None:
    style = real_style()
    assert [
        wording.name for wording in style.never_said if claimed(sentence, wording, style.denial)
    ] == []


def test_a_pack_that_repeats_nothing_is_fine(english: SmallPack) -> None:
    assert not found(check, english)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("thing.", "thing.\n\nIt lowers DHT."),
        ("thing.", "thing.\n\nIt does much:\n\n- helps\n- lowers DHT"),
        ("A hand holds pen-tip.", "A pen lowers DHT."),
        ("Say: it is simple.", "Say: it lowers DHT."),
        ("thing.", "thing.\n\nIt is not a cure but it lowers DHT."),
        ("thing.", "thing.\n\nIt is not a cure; it lowers DHT."),
        ("thing.", "thing.\n\nIt is not a cure: it lowers DHT."),
    ],
)
def test_it_is_found_wherever_it_is_stated(english: SmallPack, old: str, new: str) -> None:
    english.edit("en/pen/tip.md", old, new)
    (problem,) = found(check, english)
    assert (problem.file, problem.line) == (
        "content/en/pen/tip.md",
        english.line("en/pen/tip.md", "lowers DHT"),
    )
    assert "finasteride" in problem.remedy
    assert "EVID-12" in problem.remedy


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("en/check.md", "The wrong way", "It lowers DHT"),
        ("en/questions.md", "May I wait?", "Is it true that it lowers DHT?"),
        ("en/pen/tip.md", "Say: it is simple.", "Watch for: the belief that it lowers DHT."),
        ("en/pen/tip.md", "thing.", "thing.\n\nIt does not:\n\n- hurt much\n- lower DHT"),
    ],
)
def test_what_nobody_takes_for_true_is_left_alone(
    english: SmallPack, file: str, old: str, new: str
) -> None:
    english.edit(file, old, new)
    assert not found(check, english)


def test_the_right_answer_is_taken_for_true(english: SmallPack) -> None:
    english.edit("en/check.md", "The right way", "It lowers DHT")
    (problem,) = found(check, english)
    assert problem.line == english.line("en/check.md", "lowers DHT")


def test_the_last_words_of_a_pack_are_looked_at(english: SmallPack) -> None:
    english.edit("en/interface.toml", 'staff_list_title = "', 'staff_list_title = "It lowers DHT. ')
    (problem,) = found(check, english)
    assert problem.file == "content/en/interface.toml"
