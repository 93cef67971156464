"""The sandbox: what a pack's template may do, and how it is stopped."""

import time

import pytest
from jinja2 import TemplateError
from jinja2.exceptions import SecurityError, TemplateSyntaxError
from markupsafe import Markup

from update_editor.templating.environment import environment


def rendered(source: str, **values: object) -> str:
    return environment(None).from_string(source).render(values)


def test_values_are_escaped():
    assert rendered("<p>{{ text }}</p>", text='<b> & "c"') == "<p>&lt;b&gt; &amp; &#34;c&#34;</p>"


def test_markup_is_not_escaped_again():
    assert rendered("{{ text }}", text=Markup("<b>bold</b>")) == "<b>bold</b>"


@pytest.mark.parametrize(
    "source", ["{{ text | safe }}", "{% autoescape false %}{{ text }}{% endautoescape %}"]
)
def test_nothing_undoes_the_escaping(source):
    with pytest.raises(TemplateSyntaxError):
        rendered(source, text="<script>")


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__ }}",
        "{{ text.__init__.__globals__ }}",
        "{{ texts.append('more') }}",
        "{{ ''.format('x') }}",
        "{{ 'x'.center(1000000000) }}",
        "{{ 'x' * 1000000000 }}",
        "{{ [0] * 1000000000 }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ texts }}",
    ],
)
def test_what_is_not_for_a_page_is_refused(source):
    with pytest.raises(SecurityError):
        rendered(source, text="x", texts=["a"])


@pytest.mark.parametrize(
    "source",
    [
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(60) }}",
        "{% for x in range(2) recursive %}{{ loop(range(99999)) if loop.depth < 3 }}{% endfor %}",
        "{{ range(1000000000) }}",
    ],
)
def test_what_goes_on_for_too_long_is_stopped(source):
    with pytest.raises((TemplateError, OverflowError)):
        rendered(source)


@pytest.mark.parametrize(
    "step",
    [
        "{% set x = x + x %}",
        "{% set x %}{{ x }}{{ x }}{% endset %}",
        "{% set x %}{{ x }}{{ x | upper }}{% endset %}",
    ],
)
def test_what_grows_too_large_is_stopped(step):
    with pytest.raises(SecurityError, match="too large"):
        rendered("{% set x = 'aaaaaaaa' %}" + step * 60 + "{{ x }}")


def test_a_name_that_is_not_given_is_an_error():
    with pytest.raises(TemplateError, match="nowhere"):
        rendered("{{ nowhere }}")


def test_loops_and_conditions_work_as_in_any_jinja():
    source = "{% for x in xs %}{{ loop.index }}{{ x }}{% if not loop.last %}, {% endif %}{% endfor %}"
    assert rendered(source, xs=["a", "b"]) == "1a, 2b"


NESTS = "{% set n = namespace(a=(1,), b=(1,)) %}{% for i in range(60) %}{% set n.a = STEP %}{% endfor %}"


@pytest.mark.parametrize(
    "source",
    [
        NESTS.replace("STEP", "(n.a, n.a)") + "{{ n.a == n.b }}",
        NESTS.replace("STEP", "[n.a, n.a]") + "{{ n.a in [n.b] }}",
        NESTS.replace("STEP", "{1: n.a, 2: n.a}") + "{{ n.a == n.b }}",
        NESTS.replace("STEP", "n.a + n.a"),
        NESTS.replace("STEP", "[n.a] | list + [n.a]"),
        "{% macro f() %}{% set n.a = varargs %}{% endmacro %}"
        + NESTS.replace("STEP", "n.a")
        + "{{ f(n.a, n.a) }}" * 60,
        "{% set s = 'aaaaaaaa' %}" + "{% set s = s + s %}" * 16 + "{{ s | list | length }}",
        "{{ 1.5 | round(999999999, 'ceil') }}",
        "{{ [1.5] | map('round', 999999999, 'ceil') | list | length }}",
    ],
)
def test_lists_and_numbers_do_not_grow_without_end(source):
    with pytest.raises(TemplateError, match=r"too large|too long|varargs"):
        rendered(source)


def test_large_texts_made_again_and_again_count_as_turns():
    growing = "{% set s = 'aaaaaaaa' %}" + "{% set s = s + s %}" * 18
    with pytest.raises(SecurityError, match="too long"):
        rendered(growing + "{% set t = s | upper %}" * 100)


def test_what_costs_too_much_of_the_processor_is_stopped(monkeypatch):
    seconds = iter([0.0, 4.9, 5.1])
    monkeypatch.setattr(time, "thread_time", lambda: next(seconds))
    with pytest.raises(SecurityError, match="too long"):
        rendered("{% for x in range(9) %}{{ x }}{% endfor %}")


def test_a_short_list_is_what_it_is_in_any_jinja():
    source = "{% set scale = [240 / width, 1] | min %}{{ scale }}{% if 'a' in ('a', 'b') %}, in{% endif %}"
    assert rendered(source, width=480) == "0.5, in"
