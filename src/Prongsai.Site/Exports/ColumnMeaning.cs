using Prongsai.Core.Localization;

namespace Prongsai.Site.Exports;

/// <summary>One column of a data file: its name in the file, the kind of its values, what they mean, and their unit where they have one.</summary>
public sealed record ColumnMeaning(string Name, ColumnType Type, BilingualText Meaning, BilingualText? Unit = null);
