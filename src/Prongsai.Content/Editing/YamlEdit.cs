using System.Collections.Immutable;

namespace Prongsai.Content.Editing;

/// <summary>One change of a YAML file.</summary>
public abstract record YamlEdit(YamlPath Path);

/// <summary>Gives a key its value; a key that is not there, and the maps around it, are added.</summary>
/// <param name="Order">The keys of its map in the order in which people write them: a new one is put behind those before it.</param>
public sealed record SetValue(YamlPath Path, NewValue Value, ImmutableArray<string> Order) : YamlEdit(Path);

/// <summary>Takes a key or an entry of a list away; one that is the last of its kind takes what held it with it.</summary>
public sealed record RemoveValue(YamlPath Path) : YamlEdit(Path);

/// <summary>Adds an entry at the end of a list; a list that is not there is added.</summary>
/// <param name="Order">The keys of the map that holds the list, in the order in which people write them.</param>
public sealed record AddEntry(YamlPath Path, NewMap Entry, ImmutableArray<string> Order) : YamlEdit(Path);
