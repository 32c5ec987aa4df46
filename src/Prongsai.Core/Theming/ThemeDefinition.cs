using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Theming;

/// <summary>
/// A theme as its files say: the folders to look in, the nearest first and the one that extends nothing last, and its texts for
/// every culture of the site, with a child's texts over its parent's.
/// </summary>
public sealed record ThemeDefinition(string Name, ImmutableArray<ThemeFolder> Folders, ImmutableArray<StringTable> Strings, Origin Origin)
{
    public StringTable StringsOf(Culture culture) => Strings.First(s => s.Culture == culture);
}

/// <summary>One folder of a theme's chain: where it is on this machine, and the name shown to people.</summary>
public sealed record ThemeFolder(string FullPath, string DisplayPath);
