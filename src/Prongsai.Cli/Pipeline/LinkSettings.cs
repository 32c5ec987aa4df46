using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Cli.Pipeline;

/// <summary>What one check of links is asked for; no years means all.</summary>
internal sealed record LinkSettings(ImmutableArray<FiscalYear> Years, bool AllowPrivate, bool Keep, TimeSpan? RunTime);
