from pathlib import Path

from kiosk.content.problem import Problem, Problems, Severity


def test_a_problem_is_one_line_an_author_can_act_on() -> None:
    problem = Problem("content/en/pen/parts.md", 3, "The title is empty.", "Give it one.")
    assert str(problem) == "content/en/pen/parts.md:3: error: The title is empty. Give it one."


def test_errors_are_given_in_the_order_of_files_and_lines() -> None:
    problems = Problems(Path("/kiosk"))
    problems.add(Path("/kiosk/content/b.md"), 1, "b", "")
    problems.add(Path("/kiosk/content/a.md"), 20, "a20", "")
    problems.add(Path("/kiosk/content/a.md"), 3, "a3", "")
    problems.add(Path("/kiosk/content/a.md"), 1, "long", "", Severity.WARNING)
    problems.add(Path("/elsewhere/c.md"), 1, "c", "")
    assert [(problem.file, problem.what) for problem in problems.errors()] == [
        ("/elsewhere/c.md", "c"),
        ("content/a.md", "a3"),
        ("content/a.md", "a20"),
        ("content/b.md", "b"),
    ]


def test_a_problem_that_is_found_twice_is_told_once() -> None:
    problems = Problems(Path("/clinic"))
    for _ in range(3):
        problems.add(Path("/clinic/page.md"), 2, "Wrong.", "Mend it.")
    assert len(problems.found) == 1
