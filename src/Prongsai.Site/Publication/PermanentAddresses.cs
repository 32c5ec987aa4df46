using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Publication;

/// <summary>
/// Holds that a published address never stops working: while evaluators open it, it may not vanish at all; later, a page that leads on
/// takes its place, in this and every further build.
/// </summary>
internal sealed class PermanentAddresses(PublishedSite published, IEnumerable<PageKey> keys, DisclosureModel model)
{
    private const string IndexFile = "index.html";

    private readonly ImmutableHashSet<PageKey> _keys = [.. keys];

    private readonly ImmutableArray<Culture> _cultures = model.Settings.Cultures;

    /// <summary>Years whose loss is an error of its own; that their addresses vanish follows from it.</summary>
    public IReadOnlySet<FiscalYear> Lost { get; init; } = ImmutableHashSet<FiscalYear>.Empty;

    /// <summary>The pages to put at addresses that were published and are no longer among the planned ones.</summary>
    public IEnumerable<MovedPage> Keep(DateOnly today, DiagnosticBag diagnostics)
    {
        var routes = new RouteTable(_keys, _cultures);
        var standing = _cultures.SelectMany(c => _keys.Select(k => routes.Of(k, c).OutputPath)).ToHashSet(StringComparer.Ordinal);
        var dropped = published.Files.Where(f => f.Page is not null && !standing.Contains(f.Path)).ToLookup(KeyFor);
        foreach (var files in dropped.OrderBy(d => d.Key.Path, StringComparer.Ordinal))
        {
            var page = new MovedPage(files.Key, Nearest(files.First()));
            if (!Lost.Any(y => page.Old.Path.StartsWith($"/{y}/", StringComparison.Ordinal)))
            {
                Report(page, [.. files], today, diagnostics);
            }

            yield return page;
        }
    }

    private void Report(MovedPage page, ImmutableArray<PublishedFile> files, DateOnly today, DiagnosticBag diagnostics)
    {
        var span = new SourceFile($"{published.Name}/{files[0].Path}", "").Span(0, 0);
        if (FrozenUntil.Of(files.SelectMany(f => f.Freezes), model, today) is { } last)
        {
            diagnostics.Add(PublicationDiagnostics.FrozenAddressDropped, span, page.Old.Path, IsoDay.Show(last));
        }
        else if (files.Any(f => !f.IsMoved))
        {
            diagnostics.Add(PublicationDiagnostics.AddressMoved, span, page.Old.Path, page.Target.Path);
        }
    }

    /// <summary>The old page's own key where its address would still be the same; else the address itself, which then belongs to no culture any more.</summary>
    private PageKey KeyFor(PublishedFile file)
    {
        var address = AddressOf(file);
        return file is { Page: { } key, Culture: { } culture }
            && _cultures.Contains(culture)
            && new RouteTable([key], _cultures).Of(key, culture).Path == address
            ? key
            : new PageKey(address);
    }

    private PageKey Nearest(PublishedFile file)
    {
        var path = file.Page is { } key ? key.Path : AddressOf(file);
        while (!_keys.Contains(new PageKey(path)) && path.Length > 1)
        {
            path = path[..(path.TrimEnd('/').LastIndexOf('/') + 1)];
        }

        return new PageKey(path);
    }

    private static string AddressOf(PublishedFile file) =>
        "/" + (file.Path.EndsWith(IndexFile, StringComparison.Ordinal) ? file.Path[..^IndexFile.Length] : file.Path);
}

/// <summary>Until when an address may not vanish.</summary>
internal static class FrozenUntil
{
    /// <summary>The last of the days that a day is among; null where it is among none.</summary>
    public static DateOnly? Of(IEnumerable<FrozenDays> freezes, DisclosureModel model, DateOnly today) =>
        freezes.Select(f => DaysOf(f, model)).Where(d => d.Includes(today)).Select(d => (DateOnly?)d.To).Max();

    /// <summary>The days as the framework has them now; those that were published where it names none any more.</summary>
    private static DayRange DaysOf(FrozenDays published, DisclosureModel model) =>
        model.Frameworks.FirstOrDefault(f => f.Year == published.Year)?.Freeze?.Days ?? published.Days;
}

/// <summary>The pages whose addresses evaluators open, with the days on which they may not vanish: the items' own, their lists, and pages of this site that are evidence.</summary>
internal static class FrozenPages
{
    public static ILookup<PageKey, FrozenDays> Of(DisclosureModel model) =>
        model.Years
            .Where(model.Discloses)
            .SelectMany(y => model.FrameworkOf(y.Year) is { Freeze: { } freeze } framework
                ? KeysOf(y, framework).Distinct().Select(key => new { Key = key, Freeze = new FrozenDays(y.Year, freeze.Days) })
                : [])
            .ToLookup(f => f.Key, f => f.Freeze);

    private static IEnumerable<PageKey> KeysOf(YearRecord year, Framework framework) =>
    [
        PageKeys.OitList(year.Year),
        .. framework.Items.Select(i => PageKeys.OitItem(year.Year, i.Code)),
        .. (year.Disclosures?.Disclosures ?? []).SelectMany(d => d.Evidence).Select(e => e.Page).OfType<OwnPage>().Select(PageKeys.Of),
    ];
}
