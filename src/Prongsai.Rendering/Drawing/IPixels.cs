using Prongsai.Rendering.Colours;

namespace Prongsai.Rendering.Drawing;

/// <summary>A picture as pixels, with how opaque each is, 0 to 255.</summary>
internal interface IPixels
{
    int Width { get; }

    int Height { get; }

    (Colour Colour, int Opacity) At(int x, int y);
}
