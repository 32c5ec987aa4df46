using System.Collections.Immutable;

namespace Prongsai.Content.Editing;

/// <summary>A value that is to be written into a YAML file.</summary>
public abstract record NewValue;

/// <summary>Words for people, which are quoted where they are new.</summary>
public sealed record NewText(string Text) : NewValue;

/// <summary>A code, number, day or address, which is not quoted unless it must be.</summary>
public sealed record NewWord(string Text) : NewValue;

/// <summary>Codes or numbers in one line, between brackets.</summary>
public sealed record NewWords(ImmutableArray<string> Words) : NewValue
{
    public bool Equals(NewWords? other) => other is not null && Words.SequenceEqual(other.Words, StringComparer.Ordinal);

    public override int GetHashCode() => Words.Length;
}

/// <summary>Keys with values, one a line.</summary>
public sealed record NewMap(ImmutableArray<KeyValuePair<string, NewValue>> Entries) : NewValue;

/// <summary>Entries of a list, each begun with a dash.</summary>
public sealed record NewList(ImmutableArray<NewMap> Items) : NewValue;
