using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>The formal document that carries an analysis. Signatories are positions, never names.</summary>
public sealed record Memorandum(
    LocalizedText Kind,
    string Number,
    LocalizedText? NumberNote,
    DateOnly Date,
    UnitId Unit,
    LocalizedText AddressedTo,
    LocalizedText Subject,
    ImmutableArray<LocalizedText> Signatories,
    Origin Origin);
