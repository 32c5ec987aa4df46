using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>The register of corruption risks.</summary>
public sealed record RisksPart(ImmutableArray<RiskEvent> Risks, Origin Origin) : PagePart(Origin)
{
    public const string Key = "risks";

    public override string Kind => Key;

    public override IEnumerable<LocalizedText?> Texts => Risks.SelectMany(r => new[] { r.Event, r.Measure });

    public override IEnumerable<string> Fields => Held(
        ("level", Risks.All(r => r.Level is not null || r.Rating is not null)),
        ("measure", Risks.All(r => r.Measure is not null)));
}

/// <summary>What may happen, how grave that is, and what is done against it.</summary>
public sealed record RiskEvent(LocalizedText Event, Origin Origin)
{
    /// <summary>Null where the agency states a level alone.</summary>
    public RiskRating? Rating { get; init; }

    /// <summary>The level that the agency gives it; none is made up from the rating, for the scales of agencies differ.</summary>
    public RiskLevel? Level { get; init; }

    public LocalizedText? Measure { get; init; }

    public UnitId? Unit { get; init; }

    public MeasureState? State { get; init; }
}

/// <summary>How likely a risk is and how much harm it does, each from 1 to 5.</summary>
public sealed record RiskRating(int Likelihood, int Impact)
{
    /// <summary>The end of both scales.</summary>
    public const int Most = 5;

    public int Product => Likelihood * Impact;
}

/// <summary>How grave a risk is, the least first.</summary>
public enum RiskLevel
{
    Low,
    Medium,
    High,
    VeryHigh,
}
