using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Cli.Pipeline;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Links;

namespace Prongsai.Cli.Reporting;

/// <summary>What became of the site's own pages, the worst first; pages that are as published are only counted.</summary>
internal sealed class OwnPageReport(TextWriter writer, MessageLanguage language)
{
    private static readonly OwnPageState[] WorstFirst = [OwnPageState.Hijacked, OwnPageState.Vanished, OwnPageState.Changed, OwnPageState.Unanswered];

    public void Write(ImmutableArray<WatchedPage> pages)
    {
        foreach (var page in WorstFirst.SelectMany(s => pages.Where(p => p.Look.State == s)))
        {
            writer.WriteLine($"  {page.Look.Address.AbsoluteUri}");
            Write(TextOf(page), "      ");
        }

        int Count(OwnPageState state) => pages.Count(p => p.Look.State == state);
        var (whole, all) = (Number(Count(OwnPageState.Whole)), Number(pages.Length));
        Write(
            pages.All(p => p.Look.State == OwnPageState.Unanswered)
                ? new($"ไม่มีหน้าใดตอบจาก {all} หน้า ตรวจเครือข่ายและ baseAddress ใน site.yaml", $"No page of {all} answered: check the network, and baseAddress in site.yaml.")
                : pages.Any(p => p.IsFailure)
                    ? new(
                        $"เว็บไซต์ของเรา: ตรงกับที่เผยแพร่ {whole} จาก {all} หน้า สั่ง prongsai verify เพื่อดูสาเหตุ แล้วอัปโหลดใหม่",
                        $"Our own site: {whole} of {all} pages are as published. prongsai verify tells why; then upload again.")
                    : new($"เว็บไซต์ของเรา: ตรงกับที่เผยแพร่ {whole} จาก {all} หน้า", $"Our own site: {whole} of {all} pages are as published."),
            "");
    }

    private static BilingualText TextOf(WatchedPage page)
    {
        BilingualText what = page.Look.State switch
        {
            OwnPageState.Hijacked => new(
                $"อาจถูกเจาะและฝังโฆษณา ({string.Join(", ", page.Look.Spam)}) แจ้งผู้ดูแลเว็บไซต์ทันที",
                $"Someone may have broken in and put spam there ({string.Join(", ", page.Look.Spam)}). Tell the website's administrator at once."),
            OwnPageState.Vanished => new("หายไป", "It is gone."),
            OwnPageState.Changed => new("ไม่ตรงกับที่เผยแพร่", "It is not what was published."),
            _ => new("ไม่ตอบหรืออ่านไม่ได้ จึงยังบอกไม่ได้", "There was no answer to judge by."),
        };
        return page.IsNew
            ? new($"{what.Thai} (เพิ่งพบครั้งแรก)", $"{what.English} (seen now for the first time)")
            : new($"{what.Thai} (เป็นเช่นนี้ตั้งแต่ {IsoDay.Show(page.Before.Day)})", $"{what.English} (so since {IsoDay.Show(page.Before.Day)})");
    }

    private void Write(BilingualText text, string indent)
    {
        foreach (var line in language.Pick(text))
        {
            writer.WriteLine(indent + line);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
