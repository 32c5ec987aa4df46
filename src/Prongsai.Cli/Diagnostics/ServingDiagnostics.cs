using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;

namespace Prongsai.Cli.Diagnostics;

/// <summary>How a web server gives files so that browsers or search engines do not show what was published, though every byte is right.</summary>
internal static class ServingDiagnostics
{
    private const string NoConfiguration = "\nIIS, Apache, nginx: ";

    public static DiagnosticDescriptor OtherCharset { get; } = Of(
        "PRS9350",
        DiagnosticSeverity.Error,
        new("เซิร์ฟเวอร์บอกชุดอักขระผิด", "the server names another character set"),
        new("ส่ง {0} ไฟล์ เช่น {1} โดยบอกว่าเป็น {2} แต่ไฟล์เป็น UTF-8 ภาษาไทยจึงอ่านไม่ออก", "Files: {0}, such as {1}, are sent as {2} but are UTF-8, so their Thai cannot be read."),
        new("ให้เซิร์ฟเวอร์บอก utf-8", "Have the server say utf-8."),
        "<mimeMap fileExtension=\".html\" mimeType=\"text/html; charset=utf-8\" />",
        "AddDefaultCharset utf-8",
        "charset utf-8;");

    public static DiagnosticDescriptor OtherType { get; } = Of(
        "PRS9351",
        DiagnosticSeverity.Error,
        new("เซิร์ฟเวอร์บอกชนิดไฟล์ผิด", "the server names another type"),
        new("ส่ง {0} ไฟล์ เช่น {1} เป็นชนิด {2} ทั้งที่เป็น {3} เบราว์เซอร์จึงไม่แสดงหรือไม่ใช้", "Files: {0}, such as {1}, are sent as {2} instead of {3}, so browsers do not show or use them."),
        new("ให้เซิร์ฟเวอร์บอกชนิดตามนามสกุล", "Have the server name the type of this extension."),
        "<mimeMap fileExtension=\"{4}\" mimeType=\"{3}\" />",
        "AddType {3} {4}",
        "include mime.types;");

    public static DiagnosticDescriptor NoTypeToGuess { get; } = Of(
        "PRS9352",
        DiagnosticSeverity.Error,
        new("ไม่บอกชนิดไฟล์และห้ามเดา", "no type, and none may be guessed"),
        new(
            "ส่ง {0} ไฟล์ เช่น {1} โดยไม่บอกชนิด แต่ X-Content-Type-Options: nosniff ห้ามเบราว์เซอร์เดา ไฟล์ควรเป็น {2}",
            "Files: {0}, such as {1}, are sent without a type, and X-Content-Type-Options: nosniff forbids browsers to guess that it is {2}."),
        new("ให้เซิร์ฟเวอร์บอกชนิดตามนามสกุล อย่าลบ nosniff", "Have the server name the type of this extension; leave nosniff as it is."),
        "<mimeMap fileExtension=\"{3}\" mimeType=\"{2}\" />",
        "AddType {2} {3}",
        "include mime.types;");

    public static DiagnosticDescriptor Attachment { get; } = Of(
        "PRS9353",
        DiagnosticSeverity.Error,
        new("หน้าเว็บถูกส่งให้บันทึกแทนการเปิด", "pages are sent to be saved, not shown"),
        new("ส่ง {0} หน้า เช่น {1} พร้อม Content-Disposition: attachment เบราว์เซอร์จึงบันทึกไฟล์แทนการเปิดหน้า", "Pages: {0}, such as {1}, come with Content-Disposition: attachment, so browsers save them instead of showing them."),
        new("ลบส่วนหัวนี้ออกจากหน้า HTML", "Take this header off HTML pages."),
        "<remove name=\"Content-Disposition\" />",
        "Header unset Content-Disposition",
        "proxy_hide_header Content-Disposition;");

    public static DiagnosticDescriptor NotIndexed { get; } = Of(
        "PRS9354",
        DiagnosticSeverity.Error,
        new("เซิร์ฟเวอร์ห้ามเครื่องมือค้นหา", "the server keeps search engines out"),
        new("ส่ง {0} ไฟล์ เช่น {1} พร้อม X-Robots-Tag: {2} เครื่องมือค้นหาจึงไม่แสดง", "Files: {0}, such as {1}, come with X-Robots-Tag: {2}, so search engines do not show them."),
        new("ลบส่วนหัวนี้ มักเหลือมาจากเว็บไซต์ทดสอบ", "Take this header away; it is often left over from a trial site."),
        "<remove name=\"X-Robots-Tag\" />",
        "Header unset X-Robots-Tag",
        "add_header X-Robots-Tag all;");

    public static DiagnosticDescriptor PolicyBlocks { get; } = Of(
        "PRS9355",
        DiagnosticSeverity.Error,
        new("Content-Security-Policy กั้นไฟล์ของเว็บไซต์เอง", "a Content-Security-Policy blocks the site's own files"),
        new("{0} หน้า เช่น {1} มีส่วนหัว Content-Security-Policy ที่กั้น {2} ของเว็บไซต์เอง", "Pages: {0}, such as {1}, have a Content-Security-Policy header that blocks the site's own {2}."),
        new("ใช้นโยบายที่มากับเว็บไซต์ (web.config, .htaccess หรือ _headers) หรือเพิ่ม 'self'", "Use the policy that comes with the site (web.config, .htaccess or _headers), or add 'self'."),
        "<remove name=\"Content-Security-Policy\" />",
        "Header always unset Content-Security-Policy",
        "proxy_hide_header Content-Security-Policy;");

    public static DiagnosticDescriptor OtherHost { get; } = Of(
        "PRS9356",
        DiagnosticSeverity.Warning,
        new("พาไปยังโฮสต์อื่น", "leads to another host"),
        new("{0} ไฟล์ เช่น {1} ถูกพาไปยังโฮสต์ {2} ซึ่งไม่ใช่ที่อยู่ที่ให้ตรวจ", "Files: {0}, such as {1}, lead to the host {2}, which is not the one that was to be checked."),
        new("ถ้าตั้งใจย้าย ให้ตรวจที่อยู่ใหม่และแก้ baseAddress ใน site.yaml ถ้าไม่ ให้ลบการพาไป", "If the site has moved, check the new address and change baseAddress in site.yaml; else take the redirect away."),
        "<httpRedirect enabled=\"false\" />",
        "RewriteEngine Off",
        "try_files $uri $uri/ =404;");

    public static DiagnosticDescriptor MailRewritten { get; } = new(
        "PRS9357",
        DiagnosticSeverity.Error,
        new("Cloudflare เขียนที่อยู่อีเมลในหน้าใหม่", "Cloudflare rewrites e-mail addresses"),
        new("{0} หน้า เช่น {1} มีที่อยู่อีเมลที่ Cloudflare เขียนใหม่ (data-cfemail, /cdn-cgi/l/email-protection) ผู้ที่ไม่ใช้สคริปต์จึงเห็นแต่ [email protected]", "Pages: {0}, such as {1}, have e-mail addresses rewritten by Cloudflare (data-cfemail, /cdn-cgi/l/email-protection): readers without scripts see only [email protected]."),
        new(
            "ปิด Email Address Obfuscation ในการตั้งค่า Scrape Shield ของ Cloudflare แล้วล้างแคช" + NoConfiguration + "ไม่ใช่สาเหตุ ไม่ต้องแก้",
            "Turn off Email Address Obfuscation in Cloudflare's Scrape Shield settings, then purge its cache." + NoConfiguration + "not the cause, nothing to change."))
    {
        IsEnvironment = true,
    };

    public static DiagnosticDescriptor NotSecured { get; } = Of(
        "PRS9358",
        DiagnosticSeverity.Warning,
        new("เปิดได้โดยไม่เข้ารหัส", "opens without encryption"),
        new("{0} เปิดหน้าเว็บโดยไม่พาไปยัง https เบราว์เซอร์จึงบอกผู้อ่านว่าไม่ปลอดภัย และผู้อื่นแก้หน้าระหว่างทางได้", "{0} shows pages without leading to https: browsers tell readers that it is not secure, and others can change pages on the way."),
        new("พาทุกที่อยู่ http ไปยัง https", "Lead every http address to https."),
        "<action type=\"Redirect\" url=\"https://{{HTTP_HOST}}/{{R:1}}\" />",
        "RewriteRule ^ https://%{{HTTP_HOST}}%{{REQUEST_URI}} [R=301,L]",
        "return 301 https://$host$request_uri;");

    public static DiagnosticDescriptor NoStrictTransport { get; } = Of(
        "PRS9359",
        DiagnosticSeverity.Info,
        new("ไม่มี HSTS", "no HSTS"),
        new("{0} ไม่ส่ง Strict-Transport-Security การเปิดครั้งแรกด้วย http จึงยังไม่เข้ารหัส", "{0} sends no Strict-Transport-Security, so a visit that begins with http is not encrypted at first."),
        new("เพิ่มเมื่อแน่ใจว่าทั้งโดเมนใช้ https ได้ เพราะยกเลิกไม่ได้ทันที", "Add it once all of the domain works over https: it cannot be taken back at once."),
        "<hsts enabled=\"true\" max-age=\"31536000\" />",
        "Header always set Strict-Transport-Security \"max-age=31536000\"",
        "add_header Strict-Transport-Security \"max-age=31536000\" always;");

    public static DiagnosticDescriptor FolderHasNoPage { get; } = Of(
        "PRS9360",
        DiagnosticSeverity.Error,
        new("ที่อยู่ของโฟลเดอร์ไม่เปิดหน้า", "folder addresses do not open their page"),
        new("{0} หน้า เช่น {1} มีไฟล์ index.html อยู่ แต่ที่อยู่ของโฟลเดอร์ไม่เปิดไฟล์นั้น", "Pages: {0}, such as {1}, are there as index.html, but the folder's address does not show them."),
        new("ให้ index.html เป็นหน้าของโฟลเดอร์", "Have index.html be the page of its folder."),
        "<defaultDocument><files><add value=\"index.html\" /></files></defaultDocument>",
        "DirectoryIndex index.html",
        "index index.html;");

    public static DiagnosticDescriptor CaseIgnored { get; } = new(
        "PRS9361",
        DiagnosticSeverity.Info,
        new("เซิร์ฟเวอร์ไม่แยกตัวพิมพ์ใหญ่เล็ก", "the server does not tell capitals from small letters"),
        new("{0} เปิดหน้าเดียวกับที่อยู่ตัวพิมพ์เล็ก เครื่อง Windows เป็นเช่นนี้ แต่เครื่อง Linux จะตอบว่าไม่พบ", "{0} shows the page of the address in small letters. Hosts on Windows do; one on Linux would say that it is not there."),
        new(
            "พิมพ์ที่อยู่เป็นตัวพิมพ์เล็กทุกครั้ง" + NoConfiguration + "ไม่ต้องแก้",
            "Write addresses in small letters wherever they are given." + NoConfiguration + "nothing to change."))
    {
        IsEnvironment = true,
    };

    private static DiagnosticDescriptor Of(
        string code, DiagnosticSeverity severity, BilingualText title, BilingualText message, BilingualText hint, string iis, string apache, string nginx)
    {
        var lines = $"\nIIS: {iis}\nApache: {apache}\nnginx: {nginx}";
        return new(code, severity, title, message, new(hint.Thai + lines, hint.English + lines)) { IsEnvironment = true };
    }
}
