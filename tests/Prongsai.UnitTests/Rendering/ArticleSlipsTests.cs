using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Rendering.Text;

namespace Prongsai.UnitTests.Rendering;

public sealed class ArticleSlipsTests
{
    [TestCase("๑.ข้อหนึ่ง\n๒.ข้อสอง", "1,1 PRS7017 ๑.ข้อหนึ่ง → ๑. ข้อหนึ่ง")]
    [TestCase("ก\r\n(๑) ข\r\n(๒) ค", "2,1 PRS7017 (๑) ข → ๑. ข")]
    [TestCase("> ก. ข\n> ค. ง", "1,3 PRS7017 ก. ข → - ก. ข")]
    [TestCase("• ก\n• ข", "1,1 PRS7017 • ก → - ก")]
    [TestCase("-ก\n-ข", "1,1 PRS7017 -ก → - ก")]
    [TestCase("ก\n2. ข", "2,1 PRS7017 2. ข → 2. ข")]
    [TestCase("1.1 ก\n1.2 **ข**", "1,1 PRS7017 1.1 ก → - 1.1 ก")]
    [TestCase("| ก | ข |\n| ค | ง |", "1,1 PRS7018 | ก | ข | → |---|---|")]
    [TestCase("ก\tข\tค\n1\t2\t3", "1,1 PRS7018 ก ข ค → |---|---|---|")]
    [TestCase("#ก", "1,1 PRS7019 #ก → # ก")]
    [TestCase("ก\n\n##**ข**", "3,1 PRS7019 ##**ข** → ## **ข**")]
    [TestCase("เทศบาล\nถนน\nโทร", "1,1 PRS7016 เทศบาล → เทศบาล\\")]
    [TestCase("**เทศบาล**\nถนน", "1,1 PRS7016 **เทศบาล** → **เทศบาล**\\")]
    public void A_line_that_was_meant_as_something_else_is_told_with_what_to_type(string markdown, string expected) =>
        Assert.That(Slips(markdown), Is.EqualTo(new[] { expected }));

    [TestCase("ก [ไฟล์](files/แผน 2565.pdf)", "1,3 PRS7024 [ไฟล์](files/แผน 2565.pdf) → [ไฟล์](files/แผน%202565.pdf)")]
    [TestCase("[ก] (https://a.go.th/x)", "1,1 PRS7024 [ก] (https://a.go.th/x) → [ก](https://a.go.th/x)")]
    [TestCase("(ก)[https://a.go.th]", "1,1 PRS7024 (ก)[https://a.go.th] → [ก](https://a.go.th)")]
    [TestCase("[ก](https://a.go.th/x", "1,1 PRS7024 [ก](https://a.go.th/x → [ก](https://a.go.th/x)")]
    [TestCase("[ก]()", "1,1 PRS7024 [ก]() → [ก](https://…)")]
    [TestCase("ดู https://a.go.th/x. ข", "1,4 PRS7024 https://a.go.th/x → <https://a.go.th/x>")]
    [TestCase("| ก |\n|---|\n| www.a.go.th |", "3,3 PRS7024 www.a.go.th → <https://www.a.go.th>")]
    [TestCase("ก *(เอียง)*ค", "1,3 PRS7025 *(เอียง)* → *(เอียง)* ค")]
    [TestCase("_(เอียง)_ค", "1,1 PRS7025 _(เอียง)_ → _(เอียง)_ ค")]
    [TestCase("~~ก~~", "1,1 PRS7025 ~~ก~~ → ก")]
    [TestCase("ก[^1]", "1,2 PRS7025 [^1] → (1)")]
    [TestCase("จบ ด้วย\\", "1,4 PRS7025 ด้วย\\ → ด้วย")]
    [TestCase("**ก", "1,1 PRS7026 **")]
    [TestCase("ก `ข", "1,3 PRS7026 `")]
    [TestCase("ก\n\n```\nข", "3,1 PRS7026 ```")]
    [TestCase("<b>ก</b> <br>", "1,1 PRS7027 <b>")]
    [TestCase("ก\n\n<!-- ข -->", "3,1 PRS7027 <!--")]
    [TestCase("    ก ข", "1,1 PRS7028 ก ข")]
    [TestCase("\tThe plan of the year", "1,1 PRS7028 The plan of the year")]
    public void A_mark_that_would_be_shown_is_told_with_what_to_type(string markdown, string expected) =>
        Assert.That(Slips(markdown), Is.EqualTo(new[] { expected }));

    [TestCase("**หนา** *เอียง* `โค้ด` [ก](https://a.go.th) <https://a.go.th> ![ก](a.png)")]
    [TestCase("- ก\n- ข\n\n1. ก\n2. ข\n\n๑. ก\n๒. ข\n\n1) ก\n2) ข")]
    [TestCase("- ก\n  - ข\n\n    ย่อหน้าของข้อ")]
    [TestCase("เดือน ก.พ. 2565 ราคา 5 * 3 บาท* และ ita_2565_final [1] (ภาคผนวก) < 5 > 3")]
    [TestCase("| ก | ข |\n|---|:-:|\n| * | 1.2 |")]
    [TestCase("\\*ก\\* \\_ข\\_ \\<b\\> &lt;b&gt; `<b>` `**`")]
    [TestCase("ก  \nข\\\nค")]
    [TestCase("#หนึ่ง #สอง")]
    [TestCase("```\n# x\n- y\n```")]
    [TestCase("    var x = y;")]
    [TestCase("ย่อหน้าที่โปรแกรมตัดบรรทัดให้เพราะยาวเกินกว่าความกว้างของหน้าต่างที่ตั้งไว้\nและบรรทัดถัดไปซึ่งยาวเหมือนกัน\n")]
    [TestCase("(1) ข้อเดียว\n\n๑.ข้อเดียว\n\n• ข้อเดียว")]
    [TestCase("ชื่อ<ตำแหน่ง> และ <ชื่อหน่วยงาน>")]
    [TestCase("")]
    public void What_Markdown_understands_or_was_meant_is_not_told(string markdown) => Assert.That(Slips(markdown), Is.Empty);

    private static string[] Slips(string markdown)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("a.md", markdown);
        new MarkdownRenderer(diagnostics).Render(new ArticleText(Culture.Thai, "ก", file.Span(0, markdown.Length)));
        return
        [
            .. diagnostics.ToSorted().Select(d => $"{d.Span.Start.Line},{d.Span.Start.Column} {d.Code} {string.Join(" → ", d.Arguments)}"),
        ];
    }
}
