using Prongsai.Publishing;
using Prongsai.Site;

namespace Prongsai.Cli.Pipeline;

/// <summary>How far a run came: the site that was made and checked, and, where it was asked for, what was published.</summary>
internal sealed record BuildOutcome(RenderedSite? Site, PublishReport? Published);
