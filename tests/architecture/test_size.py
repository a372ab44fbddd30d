"""Functions and modules stay small enough to be read at a glance."""

import ast
import math

from tests.architecture.house import Function, modules

LONGEST_FUNCTION = 50
LONGEST_MODULE = 300
MOST_ARGUMENTS = 6
# Called by a library with the library's own arguments.
LIBRARYS_OWN = {"do_request", "request"}


def lines(function: Function) -> int:
    assert function.end_lineno is not None
    return function.end_lineno - function.lineno + 1


def arguments(function: Function) -> int:
    taken = function.args
    named = [arg.arg for arg in (*taken.posonlyargs, *taken.args, *taken.kwonlyargs)]
    if named[:1] in (["self"], ["cls"]):
        named = named[1:]
    return len(named) + (taken.vararg is not None) + (taken.kwarg is not None)


def percentile(sizes: list[int], share: float) -> int:
    return sorted(sizes)[math.ceil(share * len(sizes)) - 1] if sizes else 0


def every_function() -> list[tuple[str, Function]]:
    return [(f"{module.name}:{node.lineno} {node.name}", node) for module in modules() for node in module.functions()]


def test_no_function_is_longer_than_fifty_lines() -> None:
    assert [(name, lines(node)) for name, node in every_function() if lines(node) > LONGEST_FUNCTION] == []


def test_half_of_all_functions_have_at_most_ten_lines() -> None:
    assert percentile([lines(node) for _, node in every_function()], 0.5) <= 10


def test_nine_of_ten_functions_have_at_most_thirty_lines() -> None:
    assert percentile([lines(node) for _, node in every_function()], 0.9) <= 30


def test_no_function_takes_more_than_six_arguments() -> None:
    ours = [(name, node) for name, node in every_function() if node.name not in LIBRARYS_OWN]
    assert [(name, arguments(node)) for name, node in ours if arguments(node) > MOST_ARGUMENTS] == []


def test_only_click_commands_the_fields_of_errors_and_the_variables_of_a_phrase_are_open_ended() -> None:
    open_ended = [
        name
        for name, node in every_function()
        if node.args.kwarg is not None
        and "errors.py:" not in name
        and node.name != "phrase"
        and not any("command" in ast.unparse(mark) for mark in node.decorator_list)
    ]
    assert open_ended == []


def test_no_module_is_longer_than_three_hundred_lines() -> None:
    sizes = {module.name: module.source.count("\n") for module in modules()}
    assert {name: size for name, size in sizes.items() if size > LONGEST_MODULE} == {}
