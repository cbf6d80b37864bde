import pytest
from small_pack import SmallPack


@pytest.mark.parametrize("name", ["../../clinic", "a/b", "/etc/passwd", "", "a\\u0000b", "a\\n"])
@pytest.mark.parametrize(
    ("file", "old"),
    [
        ("pack.toml", '"parts"'),
        ("pack.toml", '"after"'),
        ("pack.toml", '"en"'),
        ("en/pen/parts.md", '"pen-parts"'),
    ],
)
def test_no_name_leads_out_of_the_content(
    small_pack: SmallPack, name: str, file: str, old: str
) -> None:
    line = small_pack.line(file, old)
    small_pack.edit(file, old, f'"{name}"')
    problem = small_pack.read().problems[0]
    assert (problem.file, problem.line) == (f"content/{file}", line)
    assert "should be a plain name" in problem.what


def test_a_clinic_may_set_everything(small_pack: SmallPack) -> None:
    small_pack.write(
        "clinic.toml",
        '[clinic]\nname = "A"\nphone = "1"\nphone_hours = "always"\nout_of_hours_phone = "2"\n'
        'emergency_number = "999"\n[team]\nwho_treats = "a nurse"\n'
        '[device]\nname = "Pen"\ndepth_min_mm = 0.5\ndepth_max_mm = 2\n'
        "[offers]\nminoxidil = true\nprp = false\n"
        "[times]\nnumbing_minutes = 30\nneedling_minutes = 20\nvisit_minutes = 60\n"
        "wash_hours = 24\nminoxidil_restart_hours = 24\nmakeup_hours = 48\nexercise_hours = 72\n"
        "swim_days = 3\nsun_days = 14\nacids_days = 7\ndye_days = 14\n"
        '[screen]\ndiagonal_in = 21.5\n[printer]\nname = "waiting-room"\n',
    )
    pack = small_pack.read().pack
    assert pack
    assert pack.clinic_name == "A"
    assert pack.glass.diagonal_in == 21.5
