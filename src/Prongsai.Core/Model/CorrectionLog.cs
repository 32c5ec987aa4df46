using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>
/// What was put right on the site after it was published, and what those concerned replied to what it says. Ids are unique over both.
/// An entry is there for good: what is wrong in one is put right by another.
/// </summary>
public sealed record CorrectionLog(ImmutableArray<Correction> Corrections, ImmutableArray<Reply> Replies)
{
    public static CorrectionLog Empty { get; } = new([], []);

    /// <summary>The newest first; those of one day by their ids.</summary>
    public IEnumerable<LogEntry> Entries =>
        Corrections.Concat<LogEntry>(Replies).OrderByDescending(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal);
}

/// <summary>Something that befell what the site says: on which day, what it is about, and the pages that say it.</summary>
public abstract record LogEntry(
    string Id,
    DateOnly Date,
    LocalizedText Title,
    ImmutableArray<OitItemReference> Items,
    ImmutableArray<OwnPage> Pages,
    Origin Origin);

/// <summary>What the site said, and what it says since. The reason is null where none is given.</summary>
public sealed record Correction(
    string Id,
    DateOnly Date,
    LocalizedText Title,
    ImmutableArray<OitItemReference> Items,
    ImmutableArray<OwnPage> Pages,
    LocalizedText Was,
    LocalizedText Now,
    LocalizedText? Reason,
    Origin Origin) : LogEntry(Id, Date, Title, Items, Pages, Origin);

/// <summary>What somebody concerned, named by office or role, says to what the site says of them; the answer is the agency's, if it gave one.</summary>
public sealed record Reply(
    string Id,
    DateOnly Date,
    LocalizedText Title,
    ImmutableArray<OitItemReference> Items,
    ImmutableArray<OwnPage> Pages,
    LocalizedText From,
    LocalizedText Text,
    LocalizedText? Answer,
    Origin Origin) : LogEntry(Id, Date, Title, Items, Pages, Origin);
