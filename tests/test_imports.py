"""The import rules: the core knows no Qt, and nothing that lies below it."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ALLOWED = {
    "kiosk.content": ("kiosk.content",),
    "kiosk.visit": ("kiosk.content", "kiosk.visit"),
    "kiosk.author": ("kiosk.content", "kiosk.author"),
    "kiosk.check": ("kiosk.content", "kiosk.check"),
    "kiosk.staff": ("kiosk.keep", "kiosk.content", "kiosk.staff"),
    "kiosk.tallies": ("kiosk.content", "kiosk.tallies"),
    "kiosk.takehome": (
        "kiosk.content",
        "kiosk.visit.places",
        "kiosk.visit.result",
        "kiosk.takehome",
    ),
}
QT = ("PySide6", "shiboken6")


def imports(path: Path) -> list[str]:
    """Give every module a file imports, wherever in it."""
    package = path.relative_to(ROOT).parent.parts
    found: list[str] = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        if isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*above, *([node.module] if node.module else [])])
            found += [f"{module}.{alias.name}" for alias in node.names]
    return found


def within(module: str, packages: tuple[str, ...]) -> bool:
    return any(f"{module}.".startswith(f"{package}.") for package in packages)


@pytest.mark.parametrize("package", ALLOWED)
def test_the_core_imports_only_what_lies_above_it(package: str) -> None:
    files = sorted((ROOT / package.replace(".", "/")).rglob("*.py"))
    assert files
    for path in files:
        for module in imports(path):
            assert not within(module, QT), path
            own = within(module, ("kiosk",))
            assert not own or within(module, ALLOWED[package]), f"{path}: {module}"


def test_a_forbidden_import_would_be_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    path = tmp_path / "kiosk" / "content" / "bad.py"
    path.parent.mkdir(parents=True)
    path.write_text(
        "def f():\n    from PySide6 import QtCore\nfrom ..visit import step\nimport a\n"
    )
    assert sorted(imports(path)) == ["PySide6.QtCore", "a", "kiosk.visit.step"]


@pytest.mark.parametrize("package", ALLOWED)
def test_importing_the_core_loads_no_qt(package: str) -> None:
    files = (ROOT / package.replace(".", "/")).rglob("*.py")
    modules = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in files]
    code = (
        f"import sys, importlib\nfor name in {modules}: importlib.import_module(name)\n"
        f"print([name for name in sys.modules if name.split('.')[0] in {QT}])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
