using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Publication;

/// <summary>What a site consisted of when it was last published, in the order of paths; the name is that of its folder, as people gave it.</summary>
public sealed record PublishedSite(string Name, ImmutableArray<PublishedFile> Files)
{
    /// <summary>A site that was never published.</summary>
    public static PublishedSite None { get; } = new("", []);

    /// <summary>The full path of its folder.</summary>
    public string Folder { get; init; } = "";

    /// <summary>What its data files said of its years.</summary>
    public ImmutableArray<PublishedRecord> Records { get; init; } = [];

    /// <summary>The ids of the corrections and replies that it has.</summary>
    public ImmutableArray<string> LogEntries { get; init; } = [];
}

/// <summary>One file of a published site: its size and SHA-256 in lower-case hexadecimal; for a page also its identity and culture.</summary>
public sealed record PublishedFile(string Path, long Bytes, string Sha256, PageKey? Page, Culture? Culture)
{
    /// <summary>The days on which this address may not vanish, because it answers an OIT item.</summary>
    public ImmutableArray<FrozenDays> Freezes { get; init; } = [];

    /// <summary>What it is as a document; null for all other files.</summary>
    public PublishedDocument? Document { get; init; }

    /// <summary>True for a page that only leads on from an address that the site once had.</summary>
    public bool IsMoved { get; init; }
}

/// <summary>A published document: the day it bears, and the address that it is another one of, or an earlier version of.</summary>
public sealed record PublishedDocument(DateOnly? Date, Route? SameAs, Route? EarlierOf);

/// <summary>The days on which a fiscal year's evaluators open an address, so that it may not vanish.</summary>
public sealed record FrozenDays(FiscalYear Year, DayRange Days);

/// <summary>One thing that a published site said of a year, by its id within its kind, and the data file that says it.</summary>
public sealed record PublishedRecord(FiscalYear Year, RecordKind Kind, string Id, string File)
{
    /// <summary>Of a report, the measure that it is on.</summary>
    public string Measure => Id.Split('/')[0];

    /// <summary>The id of a report on a measure, by the day it was due.</summary>
    public static string ReportOf(string measure, string due) => $"{measure}/{due}";
}

/// <summary>What a site says of a year that people would miss.</summary>
public enum RecordKind
{
    Answer,
    Score,
    Measure,
    Report,
}
