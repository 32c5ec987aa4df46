namespace Prongsai.Testing;

/// <summary>One example of a component: its place in the component's file, counted from 1, its name, and its model as C#.</summary>
public sealed record GalleryExample(string Component, int Number, string Name, string Model)
{
    public string Id => $"{Component}-{Number}";
}
