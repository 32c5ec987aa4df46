using Prongsai.Core.Localization;

namespace Prongsai.Core.Model;

/// <summary>
/// One kind of thing that can be noticed about a link, the verdict it leads to by itself, and its text with placeholders
/// <c>{0}</c>, <c>{1}</c>. The id stands in records and is permanent.
/// </summary>
public sealed record LinkReason(string Id, LinkVerdict Verdict, BilingualText Text);

/// <summary>Everything that can be said of a link. Those with the verdict good are notes: they matter, but the evidence stands.</summary>
public static class LinkReasons
{
    /// <summary>Every reason enters itself here when it is made, so that none can be forgotten. Stands first, since the others need it.</summary>
    private static readonly Dictionary<string, LinkReason> ById = new(StringComparer.Ordinal);

    public static LinkReason Opened { get; } = Note("opened", "เปิดได้และมีเนื้อหา", "It opens and shows content.");

    public static LinkReason Unstable { get; } = Note("unstable", "เปิดได้เมื่อลองใหม่ (ลอง {0} ครั้ง)", "It opened only on another try ({0} tries).");

    public static LinkReason Slow { get; } = Note("slow", "เปิดช้า ใช้เวลา {0} วินาที", "It is slow: it took {0} seconds.");

    public static LinkReason NotSecure { get; } = Note("not-secure", "ไม่ใช่ https เบราว์เซอร์จะเตือนว่าไม่ปลอดภัย", "It is not https, so browsers warn that it is not secure.");

    public static LinkReason CertificateExpires { get; } = Note("certificate-expires", "ใบรับรองของเว็บไซต์จะหมดอายุวันที่ {0}", "The website's certificate expires on {0}.");

    public static LinkReason Changed { get; } = Note("changed", "เนื้อหาเปลี่ยนจากการตรวจครั้งก่อน", "The content has changed since the check before.");

    public static LinkReason SharedByItems { get; } = Note("shared-by-items", "ใช้ลิงก์เดียวกันกับข้อ {0}", "The same link is used for {0}.");

    public static LinkReason NoTextLayer { get; } = Note("no-text-layer", "PDF เป็นภาพสแกน ค้นหาและอ่านออกเสียงไม่ได้", "The PDF is a scan: it can be neither searched nor read aloud.");

    public static LinkReason LargeDocument { get; } = Note(
        "large-document", "ไฟล์ใหญ่ {0} MB เปิดบนโทรศัพท์ได้ช้า และตรวจเฉพาะต้นและท้ายไฟล์", "It is large, {0} MB: slow on a phone, and only its beginning and end were examined.");

    public static LinkReason HtmlTable { get; } = Note(
        "html-table", "ไฟล์ {0} เป็นตาราง HTML โปรแกรมตารางเปิดได้แต่จะเตือน", "The {0} file is a table of HTML: spreadsheet programs open it, with a warning.");

    public static LinkReason SameContent { get; } = Note("same-content", "เนื้อหาเหมือนกับหลักฐานของ {0}", "Its content is the same as that of the evidence for {0}.");

    public static LinkReason PersonalData { get; } = Note(
        "personal-data",
        "มีเลขประจำตัวประชาชน ({0}) โปรดให้เจ้าของเอกสารปิดบังก่อนเผยแพร่",
        "It shows a national id ({0}). Have it covered in the document before it stays published.");

    public static LinkReason Redirected { get; } = Of(LinkVerdict.Moved, "redirected", "ย้ายไปที่ {0}", "It has moved to {0}.");

    public static LinkReason SoftNotFound { get; } = Of(LinkVerdict.Suspect, "soft-not-found", "เปิดได้ แต่หน้าเขียนว่า “{0}”", "It opens, but the page says “{0}”.");

    public static LinkReason LikeMissingPage { get; } = Of(
        LinkVerdict.Suspect, "like-missing-page", "ได้หน้าเดียวกับที่อยู่ที่ไม่มีจริงของเว็บไซต์นั้น", "It shows the same page as an address that does not exist on that website.");

    public static LinkReason ApplicationFailure { get; } = Of(
        LinkVerdict.Suspect, "application-failure", "เปิดได้ แต่หน้าแสดงข้อผิดพลาดของระบบ: “{0}”", "It opens, but shows a failure of the website's own program: “{0}”.");

    public static LinkReason Placeholder { get; } = Of(
        LinkVerdict.Suspect, "placeholder", "เปิดได้ แต่ยังไม่มีเนื้อหาหรือปิดปรับปรุง: “{0}”", "It opens, but holds nothing yet, or is closed for work: “{0}”.");

    public static LinkReason ClosedForm { get; } = Of(
        LinkVerdict.Suspect, "closed-form", "เปิดได้ แต่แบบฟอร์มปิดรับแล้ว: “{0}”", "It opens, but the form is closed: “{0}”.");

    public static LinkReason NotTheAgencys { get; } = Of(
        LinkVerdict.Suspect,
        "not-the-agencys",
        "เปิดได้ แต่เป็นหน้าของผู้ให้บริการโดเมนหรือโฮสต์ ไม่ใช่ของหน่วยงาน: “{0}”",
        "It opens, but shows a page of whoever keeps the domain or the server, not the agency's: “{0}”.");

    public static LinkReason Hijacked { get; } = Of(
        LinkVerdict.Suspect,
        "hijacked",
        "หน้าอาจถูกเจาะและฝังโฆษณา ({0}) โปรดแจ้งผู้ดูแลเว็บไซต์ทันที",
        "Someone may have broken into the website and put spam there ({0}). Tell the website's administrator at once.");

    public static LinkReason RedirectedHome { get; } = Of(LinkVerdict.Suspect, "redirected-home", "ถูกพาไปหน้าแรกของเว็บไซต์", "It leads to the website's home page.");

    public static LinkReason HomePage { get; } = Of(LinkVerdict.Suspect, "home-page", "เป็นหน้าแรกของเว็บไซต์หลัก ไม่ใช่หน้าของข้อนี้", "It is the main website's home page, not the page of this item.");

    public static LinkReason AnotherYear { get; } = Of(LinkVerdict.Suspect, "another-year", "ชื่อหน้าระบุปี {0} แต่ข้อนี้ต้องเป็นปี {1}", "The page's title says {0}, but this item asks for {1}.");

    public static LinkReason OutsideOwnHosts { get; } = Of(
        LinkVerdict.Suspect, "outside-own-hosts", "อยู่ที่ {0} ซึ่งไม่ใช่เว็บไซต์ของหน่วยงาน", "It is at {0}, which is not a website of the agency.");

    public static LinkReason ShortAddress { get; } = Of(
        LinkVerdict.Suspect, "short-address", "เป็นที่อยู่แบบย่อของ {0} ซึ่งหมดอายุได้และไม่บอกว่าไปที่ใด", "It is a shortened address of {0}, which may lapse and does not say where it leads.");

    public static LinkReason LapsingAddress { get; } = Of(
        LinkVerdict.Suspect, "lapsing-address", "ที่อยู่มีรหัสของการเข้าชมครั้งหนึ่ง เมื่อหมดอายุแล้วจะเปิดไม่ได้", "The address holds the mark of one visit: when that has lapsed it will not open.");

    public static LinkReason NotThePage { get; } = Of(
        LinkVerdict.Suspect,
        "not-the-page",
        "เป็นที่อยู่ของโปรแกรมค้นหาหรือโปรแกรมอีเมล ไม่ใช่ที่อยู่จริงของหน้า",
        "It is an address of a search engine or a mail program, not the page's own.");

    public static LinkReason FragmentMissing { get; } = Of(LinkVerdict.Suspect, "fragment-missing", "ไม่พบจุด #{0} ในหน้า", "The page has no place #{0}.");

    public static LinkReason BotWall { get; } = Of(
        LinkVerdict.Unverifiable, "bot-wall", "เว็บไซต์ไม่ให้โปรแกรมเปิด (ตอบ {0}) โปรดเปิดดูด้วยตาและบันทึกวันที่", "The website keeps programs out (it answered {0}). Open it yourself and note the day.");

    public static LinkReason NoText { get; } = Of(
        LinkVerdict.Unverifiable, "no-text", "แทบไม่มีข้อความให้โปรแกรมอ่าน โปรดเปิดดูด้วยตาและบันทึกวันที่", "There is hardly any text that a program could read. Open it yourself and note the day.");

    public static LinkReason AppShell { get; } = Of(
        LinkVerdict.Unverifiable,
        "app-shell",
        "หน้านี้เขียนขึ้นในเบราว์เซอร์ โปรแกรมจึงไม่เห็นเนื้อหา โปรดเปิดดูด้วยตาและบันทึกวันที่",
        "The page is written in the browser, so a program sees no content. Open it yourself and note the day.");

    public static LinkReason LeadsOn { get; } = Of(
        LinkVerdict.Unverifiable, "leads-on", "หน้านี้เพียงพาไปที่อื่น: “{0}” โปรดเปิดดูด้วยตาและใช้ที่อยู่ปลายทาง", "The page only leads on: “{0}”. Open it yourself and use the address where it ends.");

    public static LinkReason NotRecognised { get; } = Of(
        LinkVerdict.Unverifiable,
        "not-recognised",
        "เปิดได้ แต่ไม่พบชื่อข้อ ชื่อหลักฐาน ชื่อหน่วยงาน หรือปีในหน้า โปรดเปิดดูด้วยตาและบันทึกวันที่",
        "It opens, but names neither the item nor the evidence, the agency or the year. Open it yourself and note the day.");

    public static LinkReason Unread { get; } = Of(
        LinkVerdict.Unverifiable, "unread", "อ่านเนื้อหาไม่ได้ภายในเวลาที่ให้ โปรดเปิดดูด้วยตาและบันทึกวันที่", "The content could not be examined within its time. Open it yourself and note the day.");

    public static LinkReason TooManyRequests { get; } = Of(
        LinkVerdict.Unverifiable, "too-many-requests", "เว็บไซต์ขอให้เว้นระยะ จึงยังไม่ได้ตรวจ", "The website asks for fewer requests, so it was not checked.");

    public static LinkReason NoNetwork { get; } = Of(LinkVerdict.Unverifiable, "no-network", "ไม่มีเครือข่าย จึงไม่ได้ตรวจ", "There is no network, so it was not checked.");

    public static LinkReason CertificateChain { get; } = Of(
        LinkVerdict.Unverifiable,
        "certificate-chain",
        "เว็บไซต์ส่งใบรับรองไม่ครบชุด บางเบราว์เซอร์เปิดได้ บางเบราว์เซอร์กั้นไว้ โปรดแจ้งผู้ดูแลเว็บไซต์",
        "The website sends an incomplete chain of certificates: some browsers open it, some block it. Tell the website's administrator.");

    public static LinkReason TooLarge { get; } = Of(LinkVerdict.Unverifiable, "too-large", "ใหญ่เกิน {0} MB จึงอ่านไม่ครบ", "It is larger than {0} MB and was not read to its end.");

    public static LinkReason RunLimit { get; } = Of(LinkVerdict.Unverifiable, "run-limit", "หมดเวลาของการตรวจรอบนี้ก่อนถึงลิงก์นี้", "The time of this run was over before this link's turn.");

    public static LinkReason BadStatus { get; } = Of(LinkVerdict.Broken, "bad-status", "เว็บไซต์ตอบ {0}", "The website answered {0}.");

    public static LinkReason NoAnswer { get; } = Of(LinkVerdict.Broken, "no-answer", "ไม่ตอบภายใน {0} วินาที", "No answer within {0} seconds.");

    public static LinkReason Unfinished { get; } = Of(LinkVerdict.Broken, "unfinished", "ส่งเนื้อหาไม่จบภายใน {0} วินาที", "The content did not arrive within {0} seconds.");

    public static LinkReason ConnectionFailed { get; } = Of(LinkVerdict.Broken, "connection-failed", "เชื่อมต่อไม่ได้หรือถูกตัด", "The connection could not be made or was cut off.");

    public static LinkReason Unreadable { get; } = Of(
        LinkVerdict.Broken, "unreadable", "เว็บไซต์ส่งคำตอบที่เสียหาย เบราว์เซอร์แสดงไม่ได้", "The website's answer is damaged: a browser cannot show it.");

    public static LinkReason HostUnknown { get; } = Of(LinkVerdict.Broken, "host-unknown", "ไม่พบเว็บไซต์ชื่อ {0}", "There is no website named {0}.");

    public static LinkReason RedirectLoop { get; } = Of(LinkVerdict.Broken, "redirect-loop", "พาวนไปมาไม่จบ: {0}", "It redirects in a circle: {0}.");

    public static LinkReason BadRedirect { get; } = Of(LinkVerdict.Broken, "bad-redirect", "พาไปยังที่อยู่ที่เปิดไม่ได้: {0}", "It redirects to an address that cannot be opened: {0}.");

    public static LinkReason SignIn { get; } = Of(LinkVerdict.Broken, "sign-in", "ต้องเข้าสู่ระบบหรือขอสิทธิ์ก่อน ({0})", "One must sign in or ask for access first ({0}).");

    public static LinkReason WrongType { get; } = Of(LinkVerdict.Broken, "wrong-type", "ควรเป็น {0} แต่ไฟล์จริงเป็น {1}", "It should be {0}, but the file is {1}.");

    public static LinkReason AnotherFile { get; } = Of(
        LinkVerdict.Broken,
        "another-file",
        "ไม่ใช่แฟ้มที่อยู่ในเนื้อหา เว็บไซต์จริงอาจยังเป็นฉบับก่อนหรือเป็นหน้าอื่น โปรดสร้างและอัปโหลดใหม่",
        "It is not the file that the content holds: an older version or some other page stands there. Build and upload again.");

    public static LinkReason Empty { get; } = Of(LinkVerdict.Broken, "empty", "ไฟล์หรือหน้าว่างเปล่า", "The file or page is empty.");

    public static LinkReason TruncatedPdf { get; } = Of(LinkVerdict.Broken, "truncated-pdf", "ไฟล์ PDF ไม่ครบหรือเสีย", "The PDF is cut off or damaged.");

    public static LinkReason EncryptedPdf { get; } = Of(LinkVerdict.Broken, "encrypted-pdf", "ไฟล์ PDF ต้องใช้รหัสผ่าน", "The PDF needs a password.");

    public static LinkReason DamagedDocument { get; } = Of(LinkVerdict.Broken, "damaged-document", "ไฟล์ {0} ไม่ครบหรือเสีย", "The {0} file is cut off or damaged.");

    public static LinkReason LockedDocument { get; } = Of(LinkVerdict.Broken, "locked-document", "ไฟล์ {0} ต้องใช้รหัสผ่าน", "The {0} file needs a password.");

    public static LinkReason Certificate { get; } = Of(LinkVerdict.Broken, "certificate", "ใบรับรองของเว็บไซต์ใช้ไม่ได้ เบราว์เซอร์จะกั้นหน้าไว้", "The website's certificate is not valid, so browsers block the page.");

    public static LinkReason PrivateAddress { get; } = Of(
        LinkVerdict.Refused, "private-address", "นำไปสู่เครือข่ายภายใน ({0}) จึงไม่เปิด", "It leads into a private network ({0}), so it was not opened.");

    public static IEnumerable<LinkReason> All => ById.Values.OrderBy(r => r.Verdict).ThenBy(r => r.Id, StringComparer.Ordinal);

    /// <summary>The reason a record names; null for one of a newer program.</summary>
    public static LinkReason? Find(string id) => ById.GetValueOrDefault(id);

    private static LinkReason Note(string id, string thai, string english) => Of(LinkVerdict.Good, id, thai, english);

    private static LinkReason Of(LinkVerdict verdict, string id, string thai, string english)
    {
        var reason = new LinkReason(id, verdict, new(thai, english));
        ById.Add(id, reason);
        return reason;
    }
}

/// <summary>What became of opening a link, from the best to the worst, so that of several findings the largest decides.</summary>
public enum LinkVerdict
{
    /// <summary>It opens and shows content.</summary>
    Good,

    /// <summary>It opens, but at another address.</summary>
    Moved,

    /// <summary>It opens, but what it shows is probably not what an evaluator looks for.</summary>
    Suspect,

    /// <summary>It could not be judged by a machine, or not now; never to be read as broken.</summary>
    Unverifiable,

    /// <summary>An evaluator cannot see the content.</summary>
    Broken,

    /// <summary>It was not opened, because it leads into a private network.</summary>
    Refused,
}

/// <summary>The words for verdicts wherever the tool itself speaks: the terminal and the evaluator's sheet. Pages have the theme's.</summary>
public static class LinkVerdicts
{
    public static BilingualText Word(this LinkVerdict verdict) => verdict switch
    {
        LinkVerdict.Good => new("เปิดได้", "good"),
        LinkVerdict.Moved => new("ย้ายที่อยู่", "moved"),
        LinkVerdict.Suspect => new("น่าสงสัย", "suspect"),
        LinkVerdict.Unverifiable => new("ยืนยันไม่ได้", "could not be verified"),
        LinkVerdict.Broken => new("เปิดไม่ได้", "broken"),
        LinkVerdict.Refused => new("ไม่ได้เปิด", "refused"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
