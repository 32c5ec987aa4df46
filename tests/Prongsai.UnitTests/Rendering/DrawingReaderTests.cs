using System.Security.Cryptography;
using System.Text;
using Prongsai.Rendering.Colours;
using Prongsai.Rendering.Drawing.Shapes;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Rendering;

/// <summary>Drawings cover what SVG says that they cover; what asks for more than plain shapes is not drawn.</summary>
public sealed class DrawingReaderTests
{
    private const int Size = 200;
    private const double Circle = Math.PI * 30 * 30;

    [TestCase("<rect x='10' y='20' width='30' height='40'/>", 1200)]
    [TestCase("<rect x='10' y='20' width='30px' height='40' rx='10'/>", 1200 - ((4 - Math.PI) * 100))]
    [TestCase("<rect x='10' y='20' width='30' height='40' rx='99' ry='5'/>", 1200 - ((4 - Math.PI) * 75))]
    [TestCase("<circle cx='50' cy='50' r='30'/>", Circle)]
    [TestCase("<circle cx='100' cy='50' r='30'/>", Circle / 2)]
    [TestCase("<ellipse cx='50' cy='50' rx='40' ry='10'/>", Math.PI * 400)]
    [TestCase("<polygon points='10,10 50,10,50 90'/>", 1600)]
    [TestCase("<polyline points='10,10 50,10 50,90'/>", 1600)]
    [TestCase("<path d='M10 10H50V90z'/>", 1600)]
    [TestCase("<path d='m10 10 40 0 0 80zm50 0h10v10h-10z'/>", 1700)]
    [TestCase("<path d='M10.5.5l1e1-.5-.5 1.5e1Z'/>", 74.875)]
    [TestCase("<path d='M20 50a30 30 0 1 0 60 0A30 30 0 10 20 50'/>", Circle)]
    [TestCase("<path d='M50 50L80 50A30 30 0 1 1 50 20Z'/>", Circle * 3 / 4)]
    [TestCase("<path d='M50 50L80 50A30 30 0 0050 20Z'/>", Circle / 4)]
    [TestCase("<path d='M40 50A1 1 0 0 1 60 50Z'/>", Math.PI * 50)]
    [TestCase("<path d='M20 50A10 30 90 0 1 80 50A10 30 90 0 1 20 50Z'/>", Math.PI * 300)]
    [TestCase("<path d='M0 0C0 60 90 60 90 0z'/>", 90 * 60 * .6)]
    [TestCase("<path d='M0 0Q45 90 90 0z'/>", 90 * 90 / 3.0)]
    [TestCase("<path d='M0 50Q20 0 40 50T80 50'/>", 40 * 50 / 3.0 * 2)]
    [TestCase("<path d='M0 50C0 10 40 10 40 50S80 90 80 50'/>", 40 * 40 * .6 * 2)]
    public void A_shape_covers_its_area(string shape, double area) => Assert.That(Ink(shape), Is.EqualTo(area).Within((area / 500) + 1));

    [TestCase("<path d='M10 10H90V90H10ZM30 30H70V70H30Z'/>", 6400)]
    [TestCase("<path d='M10 10H90V90H10ZM30 30V70H70V30Z'/>", 4800)]
    [TestCase("<path fill-rule='evenodd' d='M10 10H90V90H10ZM30 30H70V70H30Z'/>", 4800)]
    [TestCase("<g style='fill-rule : evenodd'><path d='M10 10H90V90H10ZM30 30H70V70H30ZM40 40H60V60H40Z'/></g>", 5200)]
    public void What_outlines_go_around_twice_follows_the_rule(string shape, double area) => Assert.That(Ink(shape), Is.EqualTo(area).Within(2));

    [TestCase("<g transform='translate(10 20)'><rect width='10' height='10'/></g>", 15, 25)]
    [TestCase("<g transform='translate(10,20) scale(2)'><rect x='10' width='5' height='5'/></g>", 35, 25)]
    [TestCase("<g transform='translate(40)'><rect width='10' height='10' transform='rotate(90)'/></g>", 35, 5)]
    [TestCase("<rect x='50' y='20' width='10' height='10' transform='rotate(-90,50,50)'/>", 25, 45)]
    [TestCase("<rect width='10' height='10' transform='matrix(1 0 0 1 40 60)'/>", 45, 65)]
    [TestCase("<rect width='10' height='10' transform='scale(-1,1)translate(-90 0)'/>", 85, 5)]
    [TestCase("<path d='M50 50L80 50A30 30 0 0 1 50 80Z'/>", 65, 65)]
    [TestCase("<path d='M50 50L80 50A30 30 0 1 0 50 80Z'/>", 40, 40)]
    public void A_shape_stands_where_it_was_moved_to(string shape, int x, int y) => Assert.That(Draw(shape)?.At(x * 2, y * 2).Colour, Is.EqualTo(new Colour(0, 0, 0)));

    [TestCase("fill='#f00'", "#ff0000")]
    [TestCase("fill='rgb(1, 2,3)'", "#010203")]
    [TestCase("fill='Navy'", "#000080")]
    [TestCase("fill='#f00' class='b a'", "#00ff00")]
    [TestCase("fill='#f00' class='a' style='fill:#00f;-x-label:y'", "#0000ff")]
    [TestCase("color='#123456' fill='currentColor'", "#123456")]
    [TestCase("fill='inherit'", "#808080")]
    [TestCase("fill='none'", "#ffffff")]
    [TestCase("visibility='hidden'", "#ffffff")]
    [TestCase("display='none'", "#ffffff")]
    [TestCase("fill='#000' opacity='.6'", "#666666")]
    [TestCase("fill='#000' fill-opacity='50%' opacity='0.5'", "#bfbfbf")]
    public void It_has_the_colour_that_is_said_last(string look, string colour) => Assert.That(
        Draw($"<g fill='gray'><rect {look} width='100' height='100'/></g><style>/* x */ .c{{fill:red}} .a, .d {{ fill: #0f0; }}</style>")?.At(50, 50).Colour.ToString(),
        Is.EqualTo(colour));

    [TestCase("<circle cx='50' cy='50' r='30' stroke-width='4'/>", Math.PI * 240)]
    [TestCase("<rect x='20' y='20' width='50' height='50' stroke-width='10'/>", (60 * 60) - (40 * 40))]
    [TestCase("<rect x='20' y='20' width='50' height='50' stroke-width='10' stroke-linejoin='bevel'/>", (60 * 60) - (40 * 40) - 50)]
    [TestCase("<rect x='20' y='20' width='50' height='50' stroke-width='10' stroke-linejoin='round'/>", (60 * 60) - (40 * 40) - ((4 - Math.PI) * 25))]
    [TestCase("<line x1='20' y1='50' x2='80' y2='50' stroke-width='10'/>", 600)]
    [TestCase("<line x1='20' y1='50' x2='80' y2='50' stroke-width='10' stroke-linecap='square'/>", 700)]
    [TestCase("<line x1='20' y1='50' x2='80' y2='50' stroke-width='10' stroke-linecap='round'/>", 600 + (Math.PI * 25))]
    [TestCase("<path d='M10 10L90 90' transform='scale(.5) rotate(9)' stroke-width='2'/>", 160 * 1.41421356 / 4)]
    [TestCase("<path d='M20 50L50 20L80 50' stroke-width='10'/>", 600 * 1.41421356)]
    [TestCase("<path d='M20 50L50 20L80 50' stroke-width='10' stroke-miterlimit='1'/>", (600 * 1.41421356) - 12.5)]
    public void A_stroke_goes_along_the_outline(string shape, double area) =>
        Assert.That(Ink($"<g fill='none' stroke='black'>{shape}</g>"), Is.EqualTo(area).Within((area / 200) + 2));

    [TestCase("<use href='#a'/>")]
    [TestCase("<svg viewBox='0 0 9 9'/>")]
    [TestCase("<rect width='9' height='9' fill='url(#a)'/>")]
    [TestCase("<rect width='9' height='9' fill='no-colour'/>")]
    [TestCase("<rect width='9' height='9' fill='ButtonFace'/>")]
    [TestCase("<rect width='50%' height='9'/>")]
    [TestCase("<g opacity='.5'><rect width='9' height='9'/></g>")]
    [TestCase("<g clip-path='url(#a)'/>")]
    [TestCase("<g style='mix-blend-mode:multiply'/>")]
    [TestCase("<g transform='skewX(9)'/>")]
    [TestCase("<style>#a{fill:red}</style>")]
    [TestCase("<style>g .a{fill:red}</style>")]
    [TestCase("<path d='M0 0L9'/>")]
    [TestCase("<path d='L0 0 9 9X'/>")]
    [TestCase("<path d='M0 0L99999 9'/>")]
    [TestCase("<path d='M0 0L1e9 9'/>")]
    [TestCase("<g transform='scale(1e7) scale(1e7)'/>")]
    [TestCase("<path d='M0 0L9 9' stroke='red' stroke-dasharray='1 2'/>")]
    [TestCase("<path d='M0 0L9 9' stroke='red' stroke-width='999'/>")]
    [TestCase("<path d='M0 0L9 9' stroke='red' transform='scale(1 2)'/>")]
    [TestCase("<path d='M0 0L9 9' stroke='red' opacity='.5'/>")]
    public void What_asks_for_more_is_not_drawn(string inner) => Assert.That(Draw(inner), Is.Null);

    [TestCase(2000, true)]
    [TestCase(3000, false)]
    public void One_that_takes_long_is_not_drawn(int shapes, bool isDrawn) =>
        Assert.That(Draw(string.Concat(Enumerable.Repeat("<rect width='100' height='100'/>", shapes))) is not null, Is.EqualTo(isDrawn));

    [Test]
    public void Its_sides_are_those_of_the_box()
    {
        var drawn = Draw("<rect width='99' height='99'/>", "-10 -10 50 20");
        Assert.That((drawn?.Width, drawn?.Height), Is.EqualTo((Size, 80)));
        Assert.That((drawn?.At(39, 39).Colour, drawn?.At(40, 40).Colour), Is.EqualTo((Colour.White, new Colour(0, 0, 0))));
    }

    [Test]
    public void The_pixels_are_the_same_on_every_machine()
    {
        var drawn = DrawingReader.Draw(File.ReadAllBytes(Path.Combine(Repo.Root, "content/guide/example/pictures/emblem.svg")), Size, Colour.White);
        var pixels = Enumerable.Range(0, Size * Size).Select(i => drawn?.At(i % Size, i / Size).Colour.ToString());
        Assert.That(Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(pixels)))), Is.EqualTo("dcdf6897bcac56c0ece868897438ec187e3c61186f374dda046df9d068a52f94"));
    }

    private static DrawnPicture? Draw(string inner, string box = "0 0 100 100") =>
        DrawingReader.Draw(Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='{box}'>{inner}</svg>"), Size, Colour.White);

    /// <summary>What is covered, in units of the drawing.</summary>
    private static double? Ink(string inner) => Draw(inner) is { } drawn
        ? Enumerable.Range(0, Size * Size).Sum(i => 255 - drawn.At(i % Size, i / Size).Colour.Red) / 255.0 / 4
        : null;
}
