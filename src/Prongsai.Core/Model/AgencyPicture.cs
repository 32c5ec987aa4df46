using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>A picture by which an agency is known, such as its emblem, that it supplies itself and may use.</summary>
/// <param name="File">The path of its file below the content folder.</param>
/// <param name="Licence">By what right the agency shows it.</param>
public sealed record AgencyPicture(string File, LocalizedText Licence, Origin Origin)
{
    /// <summary>What it shows, for those who do not see it; null where the name beside it says enough.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>What is published; null until its file was opened.</summary>
    public PictureContent? Content { get; init; }
}

/// <summary>A picture as it is published: a drawing or pixels, with nothing but what is seen.</summary>
/// <param name="Format"><see cref="DocumentFormat.Svg"/> or <see cref="DocumentFormat.Png"/>.</param>
/// <param name="Width">In pixels, or in the units of the drawing.</param>
public sealed record PictureContent(DocumentFormat Format, int Width, int Height, ReadOnlyMemory<byte> Bytes);
