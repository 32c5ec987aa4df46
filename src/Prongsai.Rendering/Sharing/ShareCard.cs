using Prongsai.Rendering.Colours;
using Prongsai.Rendering.Drawing;

namespace Prongsai.Rendering.Sharing;

/// <summary>Draws what others show of a page that is shared: 1200 by 630 pixels, the size that all of them take.</summary>
internal static class ShareCard
{
    public const int Width = 1200;
    public const int Height = 630;

    private const int Margin = 84;
    private const int EmblemSize = 132;
    private const int Gap = 36;
    private const int Band = 72;
    private const int Line = 5;

    /// <summary>The picture; null where the faces lack a letter of it, or the name is too long for any size.</summary>
    public static byte[]? Draw(ShareText text, ShareColours colours, ShareFaces faces, Emblem? emblem)
    {
        using var picture = new Bitmap(Width, Height, colours.Paper);
        picture.Fill(0, Height - Band, Width, Band, colours.Brand);
        picture.Fill(0, Height - Band - (2 * Line), Width, Line, colours.Brand);
        var pen = new CardPen(picture, colours, faces);
        if (DrawHead(pen, text, emblem is not null) is not { } emblemTop || (text.Score is not null && !DrawScore(pen, text)))
        {
            return null;
        }

        pen.TryWrite(faces.Regular, text.Host, 32, Margin, Height - 26, colours.Paper, colours.Brand);

        // last, when the letters have their colours
        emblem?.DrawOn(picture, Margin, emblemTop, EmblemSize);
        return Png.Write(picture);
    }

    /// <summary>Writes name and subject; where the emblem's place begins, or null where they cannot be written.</summary>
    private static int? DrawHead(CardPen pen, ShareText text, bool hasEmblem)
    {
        var isAlone = text.Score is null;
        var left = Margin + (hasEmblem ? EmblemSize + Gap : 0);
        if (NameLines.Set(pen.Faces.Bold, text.Name, text.Kind, isAlone ? 76 : 64, 32, Width - Margin - left) is not { } name)
        {
            return null;
        }

        var top = isAlone ? 170 : 64;
        var step = name.Size * 3 / 2;
        var block = Math.Max(EmblemSize, step * name.Lines.Length);
        var baseline = top + ((block - (step * name.Lines.Length)) / 2) + (name.Size * 11 / 10);
        foreach (var line in name.Lines)
        {
            pen.Picture.Write(pen.Faces.Bold, line, name.Size, left, baseline, pen.Colours.Ink, pen.Colours.Paper);
            baseline += step;
        }

        var subject = top + block + 66;
        return pen.TryWrite(pen.Faces.Regular, text.Subject, 40, Margin, subject, pen.Colours.Muted, pen.Colours.Paper) ? top + ((block - EmblemSize) / 2) : null;
    }

    private static bool DrawScore(CardPen pen, ShareText text)
    {
        const int Baseline = 494;
        const int Size = 200;
        if (pen.Faces.Bold.Shape(text.Score ?? "") is not { } score)
        {
            return false;
        }

        pen.Picture.Write(pen.Faces.Bold, score, Size, Margin - 8, Baseline, pen.Colours.Brand, pen.Colours.Paper);
        var left = Margin + Bitmap.WidthOf(score, Size) + Gap;
        var hasGrade = text.Grade.Length > 0 && pen.TryWrite(pen.Faces.Bold, text.Grade, 60, left, Baseline - 66, pen.Colours.Ink, pen.Colours.Paper);
        return (text.Grade.Length == 0 || hasGrade) && pen.TryWrite(pen.Faces.Regular, text.Scale, 40, left, Baseline - 4, pen.Colours.Muted, pen.Colours.Paper);
    }

    /// <summary>What all parts of a picture are drawn with.</summary>
    private sealed record CardPen(Bitmap Picture, ShareColours Colours, ShareFaces Faces)
    {
        /// <summary>Writes a line, smaller where it would not fit; false where the face lacks one of its letters.</summary>
        public bool TryWrite(Letters face, string text, int size, int left, int baseline, Colour ink, Colour ground)
        {
            if (face.Shape(text) is not { } shape)
            {
                return false;
            }

            var fits = shape.Width == 0 ? size : Math.Min(size, (Width - Margin - left) * Letters.Units / shape.Width);
            Picture.Write(face, shape, fits, left, baseline, ink, ground);
            return true;
        }
    }
}

/// <summary>What a share picture says: whose site it is, and the result of a year where there is one.</summary>
/// <param name="Name">The agency's name.</param>
/// <param name="Kind">What kind of agency it is, for parting a long name.</param>
/// <param name="Subject">The line below the name.</param>
/// <param name="Score">The total, or null.</param>
/// <param name="Scale">What the total is out of.</param>
/// <param name="Grade">What its grade is called; empty where there is none.</param>
/// <param name="Host">The name of the website.</param>
internal sealed record ShareText(string Name, string Kind, string Subject, string? Score, string Scale, string Grade, string Host);

/// <summary>The colours of a share picture, which are those of the theme.</summary>
internal sealed record ShareColours(Colour Paper, Colour Ink, Colour Muted, Colour Brand)
{
    private static readonly Colour Black = new(0, 0, 0);

    /// <summary>Those of a theme by name; black on white where it has none.</summary>
    public static ShareColours Of(IReadOnlyDictionary<string, Colour> theme) => new(
        theme.GetValueOrDefault("paper", Colour.White), theme.GetValueOrDefault("ink", Black), theme.GetValueOrDefault("muted", Black), theme.GetValueOrDefault("brand", Black));
}

/// <summary>The two faces that a share picture is written in.</summary>
internal sealed record ShareFaces(Letters Regular, Letters Bold);
