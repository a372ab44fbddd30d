"""The doors for phones: forged, repeated and strange texts, forms of strangers, links that were cut, and what logs say."""

import logging
import re
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Any

import aiohttp
import pytest
from twilio.request_validator import RequestValidator

from bot.bodies import REFUSAL
from bot.rehearsal.twilio.account import PhoneLine
from bot.sms import links
from bot.sms.words import Verb, Words
from registry import addresses, subscribers
from registry.person import Address, AddressId, AddressState
from templates_i18n.languages import load_languages
from tests.browsing import Browser
from tests.engine import until
from tests.phones import ACCOUNT, Phones, phones
from tests.talking import DESK, KEYRING, words
from tests.town import Town

SITA, SID = "+12025550122", "SM" + "a" * 32
LANGUAGES = load_languages().available


@pytest.fixture
async def line(town: Town) -> AsyncIterator[Phones]:
    async with phones(town) as opened:
        yield opened


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as opened:
        yield opened


@pytest.fixture
def browser(line: Phones, session: aiohttp.ClientSession) -> Browser:
    return Browser(session, line.url)


@pytest.fixture
def logged(capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> Callable[[], str]:
    caplog.set_level(logging.DEBUG)
    return lambda: "".join(capsys.readouterr()) + caplog.text


async def address(line: Phones, number: str = SITA) -> Address | None:
    return await line.town.store.read(
        partial(addresses.find, keyring=line.town.keyring, account_id=ACCOUNT, handle=number)
    )


Post = Callable[..., Any]


@pytest.fixture
def post(line: Phones, session: aiohttp.ClientSession) -> Post:
    """Return `post(signed, **fields) -> (status, body)` to the door for texts."""

    async def send(*, signed: bool = True, signature: str | None = None, **more: str) -> tuple[int, str]:
        fields = {
            "AccountSid": line.account.sid,
            "MessageSid": SID,
            "From": SITA,
            "To": line.account.sender,
            "Body": "JOIN ne",
        } | more
        url = f"{line.url}/hooks/twilio/inbound"
        right = RequestValidator(line.account.tokens[0]).compute_signature(url, fields) if signed else "x"
        headers = {"X-Twilio-Signature": right if signature is None else signature}
        async with session.post(url, data=fields, headers=headers) as answer:
            return answer.status, await answer.text()

    return send


async def test_a_text_is_acted_upon_once_and_a_forged_one_never(line: Phones, post: Post) -> None:
    assert (await post(signed=False))[0] == 403
    assert (await post(signature="é"))[0] == 403
    assert (await post(AccountSid="AC" + "f" * 32))[0] == 403
    status, said = await post()
    assert (status, words("ne", "sms-consent") in said) == (200, True)
    again = await post()
    assert again[0] == 200
    assert "<Message>" not in again[1]


@pytest.mark.parametrize(
    "fields",
    [{"MessageSid": "x"}, {"From": "Sapporo"}, {"From": ""}, {"To": "+12025550177", "MessageSid": "SM"}],
)
async def test_what_cannot_be_is_refused_in_one_sentence(post: Post, fields: dict[str, str]) -> None:
    status, said = await post(**fields)
    assert status == 400
    assert "right would be" in said


@pytest.mark.parametrize("body", ["", "\x00", "🏔" * 700, "AREA " + "," * 900, "LANG", "<Response/>", "stop" * 200])
async def test_strange_texts_get_an_answer_and_no_fault(post: Post, body: str) -> None:
    status, said = await post(Body=body)
    assert status == 200
    assert said.count("<Message>") == 1


async def test_a_foreign_number_or_a_landline_gets_no_answer_and_may_stop(line: Phones, post: Post) -> None:
    status, said = await post(From="+881612345678")
    assert (status, "<Message>" in said) == (200, False)
    status, said = await post(From="+881612345678", MessageSid="SM" + "b" * 32, Body="STOP")
    assert status == 200


async def test_who_writes_without_end_is_answered_for_an_hour_only_so_often_and_may_still_stop(
    line: Phones, post: Post
) -> None:
    (number,) = await line.people(1, "vi")
    said = [(await post(From=number, Body="?", MessageSid=f"SM{place:032x}"))[1] for place in range(15)]
    assert sum("<Message>" in one for one in said) == 12
    await post(From=number, Body="dừng", MessageSid="SM" + "c" * 32)
    found = await address(line, number)
    assert found is not None
    assert found.state is AddressState.OPTED_OUT


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_means_one_thing_whoever_reads_which_language(language: str) -> None:
    known = Words(DESK.renderer)
    for verb in (Verb.STOP, Verb.START, Verb.HELP, Verb.JOIN, Verb.AGREE):
        for word in words(language, f"sms-words-{verb}").split(","):
            read = known.read(f"  {word.upper()}! ")
            assert read is not None
            assert read.verb is verb


async def test_a_form_of_a_stranger_sends_nothing(line: Phones, browser: Browser) -> None:
    await browser.get("/join?lang=vi")
    action, pairs = browser.form(phone=SITA)
    await browser.send(action, pairs, Origin="https://elsewhere.invalid")
    assert browser.status == 403
    await browser.send(action, pairs, **{"Sec-Fetch-Site": "cross-site"})
    assert browser.status == 403
    await browser.send(action, [pair for pair in pairs if pair[0] != "form"])
    assert (browser.status, words("vi", "join-old-page") in browser.text) == (403, True)
    async with aiohttp.ClientSession() as other:
        await Browser(other, line.url).send(action, pairs)
    assert line.server.ledger.deliveries() == []


@pytest.mark.parametrize("origin", ["http://[", "null", "http://x:port", "http://[::1", "://", "//"])
@pytest.mark.parametrize("page", ["/join", "/leave"])
async def test_a_form_from_what_is_no_address_is_refused_as_a_strangers(
    browser: Browser, page: str, origin: str
) -> None:
    await browser.get(f"{page}?lang=vi")
    action, pairs = browser.form(phone=SITA)
    await browser.send(action, pairs, Origin=origin)
    assert browser.status == 403
    await browser.send(action, pairs, Origin=browser.url)
    assert browser.status == 200


@pytest.mark.parametrize("typed", ["", "0", "+81312345678", "+18005550100", "+4415550123", "abc", "1" * 24, "☎"])
async def test_a_number_that_cannot_be_written_to_is_told_so(browser: Browser, typed: str) -> None:
    await browser.get("/join?lang=vi")
    await browser.fill(phone=typed)
    assert (browser.status, words("vi", "join-bad-number") in browser.text) == (400, True)


async def test_known_and_unknown_numbers_look_the_same(line: Phones, browser: Browser) -> None:
    (known,) = await line.people(1, "ne")
    pages = []
    for number in (known, "+12125550188"):
        await browser.get("/join?lang=vi")
        await browser.fill(phone=number)
        pages.append((browser.status, re.sub(r"[0-9a-f.]{40,}", "", browser.html)))
        assert words("vi", "join-blocked", word="START", number=line.account.sender) in browser.text
    assert pages[0] == pages[1]
    assert 'inputmode="numeric" autocomplete="one-time-code"' in browser.html
    await until(lambda: len(line.server.ledger.deliveries()) == 2)


async def test_a_code_asked_for_in_one_browser_is_worth_nothing_in_another(line: Phones, browser: Browser) -> None:
    await browser.get("/join?lang=vi")
    await browser.fill(phone=SITA)
    stolen = dict(browser.form()[1])["request"]
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        other = Browser(session, line.url)
        await other.get("/join?lang=vi")
        _, pairs = other.form()
        for step in ("check", "agree", "choices"):
            await other.send(f"/join/{step}", [*pairs, ("request", stolen), ("code", "000000")])
            assert (other.status, words("vi", "join-old-page") in other.text) == (400, True)
    assert await address(line) is None


async def test_consent_comes_before_anything_is_kept(line: Phones, browser: Browser) -> None:
    await browser.get("/join?lang=vi")
    await browser.fill(phone=SITA)
    _, pairs = browser.form()
    await browser.send("/join/agree", pairs)
    assert browser.status == 400
    assert await address(line) is None


async def test_a_phone_that_the_provider_blocks_is_opted_out_here_too(line: Phones, browser: Browser) -> None:
    (number,) = await line.people(1, "vi")
    line.server.account().stopped.add(number)
    await browser.get("/join?lang=vi")
    await browser.fill(phone=number)
    assert words("vi", "join-blocked", word="START", number=line.account.sender) in browser.text
    await line.voice.speaker.aclose()
    found = await address(line, number)
    assert found is not None
    assert found.state is AddressState.OPTED_OUT


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_way_out_asks_before_it_acts_and_speaks_the_readers_language(
    line: Phones, browser: Browser, language: str
) -> None:
    (number,) = await line.people(1, language)
    found = await address(line, number)
    assert found is not None
    path = f"/leave/{links.token(line.town.keyring, found.id)}"
    await browser.get(path)
    assert words(language, "leave-question") in browser.text
    still = await address(line, number)
    assert still is not None
    assert still.state is AddressState.ACTIVE
    await browser.fill(what="phone")
    assert words(language, "leave-phone-done") in browser.text
    await browser.get(path)
    await browser.fill(what="all")
    assert words(language, "leave-all-done") in browser.text
    assert await address(line, number) is None
    await browser.get(path)
    assert browser.status == 404


@pytest.mark.parametrize("token", ["x", "A" * 22, "%00", "é", "../x"])
async def test_a_link_that_is_not_ours_says_so(browser: Browser, token: str) -> None:
    await browser.get(f"/leave/{token}", **{"Accept-Language": "en"})
    assert browser.status == 404


def test_a_link_holds_no_more_than_a_random_number_and_breaks_by_one_letter() -> None:
    token = links.token(KEYRING, AddressId(2**62 + 17))
    assert len(token) == 22
    assert links.read(KEYRING, token) == 2**62 + 17
    changed = ("B" if token[0] != "B" else "C") + token[1:]
    assert links.read(KEYRING, changed) is None


async def test_no_log_tells_a_number_a_code_or_a_link(
    line: Phones, browser: Browser, logged: Callable[[], str]
) -> None:
    line.server.user(SITA).put(PhoneLine.GONE)
    await browser.get("/join?lang=vi")
    await browser.fill(phone=SITA)
    await line.voice.speaker.aclose()
    code = re.search(r"\d{6}", line.server.ledger.deliveries()[0].text)
    assert code is not None
    await browser.fill(code=code[0])
    await browser.fill()
    line.server.user(SITA).say("my secret words")
    line.server.user(SITA).say("dừng")
    await line.server.settled()
    found = await address(line)
    assert found is not None
    token = links.token(line.town.keyring, found.id)
    await browser.get(f"/leave/{token}")
    await browser.get("/leave/broken")
    said = logged()
    assert [one for one in (SITA, SITA[1:], code[0], token, "my secret words") if one in said] == []


async def test_every_page_is_small_and_needs_no_script(line: Phones, browser: Browser) -> None:
    for path in ("/join", "/join?lang=ne", "/leave/x"):
        await browser.get(path)
        assert len(browser.html.encode()) < 12_000
        assert "<script" not in browser.html
        assert "width=device-width" in browser.html
        assert "form-action 'self'" in browser.headers["Content-Security-Policy"]
        assert browser.headers["Cache-Control"] == "no-store"
    assert await line.town.store.read(lambda conn: subscribers.by_handle(conn, KEYRING, ACCOUNT, SITA)) is None


async def test_the_home_page_leads_to_the_page_to_register(browser: Browser) -> None:
    await browser.get("/?lang=vi")
    assert words("vi", "join-title") in browser.text
    assert "/join?lang=vi" in browser.text


FORM = "application/x-www-form-urlencoded"


@pytest.mark.parametrize("path", ["/join/code", "/leave/x"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Encoding": "gzip", "Content-Type": FORM},
        {"Content-Encoding": "deflate", "Content-Type": FORM},
        {"Content-Type": f"{FORM}; charset=nope"},
        {"Content-Type": f"{FORM}; charset=ascii"},
        {"Content-Type": "multipart/form-data"},
        {"Content-Type": "multipart/form-data; boundary=nowhere"},
    ],
)
async def test_a_form_that_is_not_what_its_headers_say_is_refused(
    line: Phones, session: aiohttp.ClientSession, path: str, headers: dict[str, str], logged: Callable[[], str]
) -> None:
    body = f"phone={SITA}&what=é".encode()
    async with session.post(line.url + path, data=body, headers=headers, skip_auto_headers=["Content-Type"]) as answer:
        assert (answer.status, await answer.text()) == (400, f"{REFUSAL}\n")
    assert SITA not in logged()


PART = "--b\r\n{}\r\n\r\nx\r\n--b--\r\n"


@pytest.mark.parametrize(
    "said",
    [
        "X: y",
        "no header",
        'Content-Disposition: form-data; name="phone"\r\nContent-Type: text/plain; charset=nope',
        'Content-Disposition: form-data; name="phone"\r\nContent-Transfer-Encoding: nope',
        'Content-Disposition: form-data; name="phone"\r\nContent-Transfer-Encoding: base64',
    ],
)
async def test_a_part_of_a_form_that_cannot_be_read_is_refused(
    line: Phones, session: aiohttp.ClientSession, said: str
) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    async with session.post(f"{line.url}/join/code", data=PART.format(said).encode(), headers=headers) as answer:
        assert (answer.status, await answer.text()) == (400, f"{REFUSAL}\n")


@pytest.mark.parametrize("door", ["inbound", "status/1-1"])
async def test_a_text_or_receipt_with_a_broken_compression_is_refused(
    line: Phones, session: aiohttp.ClientSession, door: str, logged: Callable[[], str]
) -> None:
    headers = {"Content-Encoding": "gzip", "Content-Type": FORM, "X-Twilio-Signature": "x"}
    url = f"{line.url}/hooks/twilio/{door}"
    async with session.post(url, data=f"From={SITA}".encode(), headers=headers) as answer:
        assert (answer.status, await answer.text()) == (400, f"{REFUSAL}\n")
    assert SITA not in logged()
