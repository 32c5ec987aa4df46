using Prongsai.Content.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds one piece of evidence, of an OIT item or of a report on a measure.</summary>
internal static class EvidenceBinder
{
    private static readonly string[] Targets = ["url", "page", "document"];

    public static Evidence? Bind(MapReader map)
    {
        var address = map.Optional.Value("url", Addresses.Web);
        var page = map.Optional.Map("page", BindPage);
        var document = map.Optional.Text("document");
        var title = map.Localized("title");
        var format = map.Optional.Value("format", Scalars.Choice<EvidenceFormat>());
        var date = map.Optional.Value("date", Dates.Day);
        var note = map.Optional.Localized("note");
        var covers = map.Optional.Value("covers", Dates.Period);
        var openedByEye = map.Optional.Value("openedByEye", Dates.Day);
        var shows = map.Optional.Values("shows", Scalars.WholeNumber);
        var pages = map.Optional.Value("pages", Scalars.WholeNumber);
        return map.Make(() => HasOneTarget(map, address, page, document)
            ? new Evidence(address, page, title.Value, format, date, note, map.Origin)
            {
                DocumentId = document,
                Covers = covers,
                Shows = shows,
                Pages = pages,
                OpenedByEye = openedByEye,
            }
            : null);
    }

    /// <summary>A page of this site.</summary>
    public static OwnPage? BindPage(MapReader map)
    {
        var kind = map.Value("kind", Scalars.Choice<OwnPageKind>());
        var year = map.Value("fiscalYear", Dates.Year);
        return map.Make(() => new OwnPage(kind.Value, year.Value));
    }

    /// <summary>A target that is wrong, in itself or within, or hides behind a misspelt key is not reported as missing too.</summary>
    private static bool HasOneTarget(MapReader map, Uri? address, OwnPage? page, string? document)
    {
        var hasOne = new object?[] { address, page, document }.Count(t => t is not null) == 1;
        if (!hasOne && Targets.Count(map.Has) != 1 && !map.Failed && !map.HasUnknownKeys && !Targets.Any(map.StandsElsewhere))
        {
            map.Context.Diagnostics.Add(BindDiagnostics.EvidenceTarget, map.Origin.Span);
        }

        return hasOne;
    }
}
