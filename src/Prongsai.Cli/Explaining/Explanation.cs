using System.Collections.Immutable;
using Prongsai.Core.Localization;

namespace Prongsai.Cli.Explaining;

/// <summary>Why a diagnostic exists, and what content looks like before and after it is mended; both empty where no example would help.</summary>
internal sealed record Explanation(string Code, BilingualText Why, ImmutableArray<string> Before, ImmutableArray<string> After);
