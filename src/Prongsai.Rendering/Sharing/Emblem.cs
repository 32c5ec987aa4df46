using Prongsai.Core.Model;
using Prongsai.Rendering.Colours;
using Prongsai.Rendering.Drawing;

namespace Prongsai.Rendering.Sharing;

/// <summary>An emblem of pixels on a share picture. A drawing is not drawn there: that takes a program of its own.</summary>
internal sealed class Emblem
{
    /// <summary>Values of a channel that count as one, so that few colours are many enough.</summary>
    private const int Shades = 8;

    private readonly PixelPicture _pixels;

    private Emblem(PixelPicture pixels) => _pixels = pixels;

    public static Emblem? Of(AgencyPicture? picture) =>
        picture?.Content is { Format: DocumentFormat.Png } content && PixelPicture.Read(content.Bytes.Span) is { } pixels ? new Emblem(pixels) : null;

    /// <summary>Puts it into a square, as large as it fits, its commonest colours first.</summary>
    public void DrawOn(Bitmap picture, int left, int top, int size)
    {
        var longer = Math.Max(_pixels.Width, _pixels.Height);
        var (width, height) = (Math.Max(_pixels.Width * size / longer, 1), Math.Max(_pixels.Height * size / longer, 1));
        var ground = picture.Palette[0];
        var colours = new Colour[width * height];
        for (var at = 0; at < colours.Length; at++)
        {
            colours[at] = Mean(at % width, at / width, width, height, ground);
        }

        foreach (var common in colours.GroupBy(c => c).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.ToString(), StringComparer.Ordinal))
        {
            picture.NumberOf(common.Key);
        }

        for (var y = 0; y < height; y++)
        {
            var row = picture.Row(top + ((size - height) / 2) + y, left + ((size - width) / 2), width);
            for (var x = 0; x < width; x++)
            {
                row[x] = picture.NumberOf(colours[(y * width) + x]);
            }
        }
    }

    /// <summary>The mean colour on the ground of what one pixel stands for.</summary>
    private Colour Mean(int x, int y, int width, int height, Colour ground)
    {
        var (fromX, toX) = (x * _pixels.Width / width, Math.Max((x + 1) * _pixels.Width / width, (x * _pixels.Width / width) + 1));
        var (fromY, toY) = (y * _pixels.Height / height, Math.Max((y + 1) * _pixels.Height / height, (y * _pixels.Height / height) + 1));
        var (red, green, blue, count) = (0L, 0L, 0L, 0);
        for (var row = fromY; row < toY; row++)
        {
            for (var column = fromX; column < toX; column++, count++)
            {
                var (colour, opacity) = _pixels.At(column, row);
                red += (colour.Red * opacity) + (ground.Red * (255 - opacity));
                green += (colour.Green * opacity) + (ground.Green * (255 - opacity));
                blue += (colour.Blue * opacity) + (ground.Blue * (255 - opacity));
            }
        }

        return new Colour(Shade(red, count), Shade(green, count), Shade(blue, count));
    }

    private static byte Shade(long sum, int count) => (byte)Math.Min(((sum / (count * 255L)) + (Shades / 2)) / Shades * Shades, 255);
}
