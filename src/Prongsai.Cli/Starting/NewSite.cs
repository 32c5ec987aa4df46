using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Prongsai.Content;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Starting;

/// <summary>
/// The files of a content folder that begins: the agency as it described itself, no units, every OIT item of its year waiting, and the
/// schemas by which editors help, which each file names.
/// </summary>
internal static class NewSite
{
    public static ImmutableArray<NewFile> Of(SiteAnswers answers, Framework framework)
    {
        var text = new SkeletonText(Values(answers), answers.IsBilingual);
        return
        [
            NewFile.Content("site.yaml", text.Fill(SkeletonText.Read("site.yaml"))),
            NewFile.Content("units.yaml", text.Fill(SkeletonText.Read("units.yaml"))),
            NewFile.Content(
                $"years/{answers.Year}/disclosures.yaml", text.Fill(SkeletonText.Read("disclosures.yaml")) + Waiting(framework, answers.Form.Kind)),
        ];
    }

    private static Dictionary<string, string?> Values(SiteAnswers answers)
    {
        string? Text(string? value) => value is null ? null : SkeletonText.Quote(value);

        // what cannot be said in both of the site's languages is left for the officer
        string? Both(string? thai, string? english) => answers.IsBilingual && english is null ? null : Text(thai);
        return new(StringComparer.Ordinal)
        {
            ["website"] = answers.Website.AbsoluteUri,
            ["cultures"] = answers.IsBilingual ? "[th, en]" : "[th]",
            ["id"] = IdOf(answers.Website),
            ["name"] = Text(answers.Name),
            ["nameEn"] = Text(answers.NameEnglish),
            ["kind"] = char.ToLowerInvariant($"{answers.Form.Kind}"[0]) + $"{answers.Form.Kind}"[1..],
            ["type"] = Text(answers.Form.Name.Thai),
            ["typeEn"] = Text(answers.Form.Name.English),
            ["district"] = Both(answers.District, answers.DistrictEnglish),
            ["districtEn"] = Text(answers.DistrictEnglish),
            ["province"] = Text(answers.Province?.Name.Thai),
            ["provinceEn"] = Text(answers.Province?.Name.English),
            ["address"] = Both(answers.Address, answers.AddressEnglish),
            ["addressEn"] = Text(answers.AddressEnglish),
            ["phone"] = Text(answers.Phone),
            ["email"] = Text(answers.Email),
            ["line"] = Text(answers.Line),
            ["facebook"] = Text(answers.Facebook),
            ["year"] = answers.Year.ToString(),
            ["day"] = IsoDay.Show(answers.Year.FirstDay.AddDays(14)),
        };
    }

    /// <summary>All items that an agency of this kind is asked for, each without an answer.</summary>
    private static string Waiting(Framework framework, AgencyKind kind)
    {
        var items = framework.Items.Where(i => i.Binds(kind)).ToList();
        var text = new StringBuilder(items.Count == 0 ? "disclosures: []\n" : "disclosures:\n");
        foreach (var item in items)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - item: {item.Code}   # {item.Title.Runs[0].Text}\n    answer: pending\n");
        }

        return text.ToString();
    }

    /// <summary>The part of the website's host that is the agency's own.</summary>
    private static string IdOf(Uri website)
    {
        var host = website.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? website.IdnHost[4..] : website.IdnHost;
        return host.Split('.')[0].ToLowerInvariant();
    }
}

/// <summary>A file to be written, by its path below the content folder.</summary>
internal sealed record NewFile(string Path, string Text)
{
    /// <summary>A content file, which names its schema first.</summary>
    public static NewFile Content(string path, string text) => new(path, $"{ContentSchemas.Modeline(path)}\n{text}");
}
