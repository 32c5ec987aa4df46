using Prongsai.Core.Model;

namespace Prongsai.Rendering.Sharing;

/// <summary>The pictures that an agency supplies of itself, by the names they have as assets.</summary>
internal static class OwnPictures
{
    public const string Emblem = "emblem";

    public const string Garuda = "garuda";

    public static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Of(Agency agency) =>
        from picture in new[] { (Name: Emblem, Picture: agency.Emblem), (Name: Garuda, Picture: agency.Garuda) }
        let content = picture.Picture?.Content
        where content is not null
        select KeyValuePair.Create(NameOf(picture.Name, content), content.Bytes);

    public static string NameOf(string name, PictureContent content) => $"{name}.{(content.Format == DocumentFormat.Svg ? "svg" : "png")}";
}
