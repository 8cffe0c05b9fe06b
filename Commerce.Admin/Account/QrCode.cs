using System.Globalization;
using System.Text;

namespace Commerce.Admin.Account;

/// <summary>
/// Draws QR codes (ISO/IEC 18004) of texts up to 271 bytes: byte mode, error correction L, versions 1 to 10. A phone's camera reads a key that nobody wants to type.
/// </summary>
internal static class QrCode
{
    private static readonly int[] Total = [26, 44, 70, 100, 134, 172, 196, 242, 292, 346];
    private static readonly int[] CorrectionPerBlock = [7, 10, 15, 20, 26, 18, 20, 24, 30, 18];
    private static readonly int[] Blocks = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4];
    private static readonly int[][] Alignments = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];

    /// <summary>The code as the <c>d</c> of an SVG path, with the quiet zone around it, and the length of a side.</summary>
    /// <exception cref="ArgumentException">The text is too long.</exception>
    public static (string Path, int Size) Draw(string text)
    {
        var modules = Encode(text);
        var side = modules.GetLength(0);
        var path = new StringBuilder();
        for (var y = 0; y < side; y++)
            for (var x = 0; x < side; x++)
                if (modules[y, x]) path.Append(CultureInfo.InvariantCulture, $"M{x + 4} {y + 4}h1v1h-1z");
        return (path.ToString(), side + 8);
    }

    /// <summary>The modules, by row and column; true is dark.</summary>
    internal static bool[,] Encode(string text)
    {
        var data = Encoding.UTF8.GetBytes(text);
        var version = Enumerable.Range(1, 10).FirstOrDefault(v => data.Length + (v < 10 ? 2 : 3) <= Capacity(v));
        if (version == 0) throw new ArgumentException("The text is too long for a QR code of these versions.", nameof(text));
        var grid = new Grid(version);
        grid.Place(Interleave(Codewords(data, version), version));
        return grid.Masked();
    }

    private static int Capacity(int version) => Total[version - 1] - (CorrectionPerBlock[version - 1] * Blocks[version - 1]);

    private static byte[] Codewords(byte[] data, int version)
    {
        List<bool> bits = [];
        void Add(int value, int length)
        {
            for (var bit = length - 1; bit >= 0; bit--) bits.Add(((value >> bit) & 1) == 1);
        }

        Add(0b0100, 4);
        Add(data.Length, version < 10 ? 8 : 16);
        foreach (var one in data) Add(one, 8);
        var capacity = Capacity(version) * 8;
        Add(0, Math.Min(4, capacity - bits.Count));
        Add(0, (8 - (bits.Count % 8)) % 8);
        for (var pad = 0xEC; bits.Count < capacity; pad ^= 0xEC ^ 0x11) Add(pad, 8);
        return [.. bits.Chunk(8).Select(chunk => (byte)chunk.Aggregate(0, (value, bit) => (value << 1) | (bit ? 1 : 0)))];
    }

    /// <summary>Splits the data into blocks, gives each its correction, and mixes them.</summary>
    private static byte[] Interleave(byte[] data, int version)
    {
        var (count, correction) = (Blocks[version - 1], CorrectionPerBlock[version - 1]);
        var (length, longer) = (data.Length / count, data.Length % count);
        List<byte[]> blocks = [];
        for (int block = 0, at = 0; block < count; block++)
        {
            var size = length + (block < count - longer ? 0 : 1);
            blocks.Add(data[at..(at + size)]);
            at += size;
        }

        var corrections = blocks.Select(block => Correction(block, correction)).ToList();
        List<byte> mixed = [];
        for (var i = 0; i <= length; i++) mixed.AddRange(blocks.Where(block => i < block.Length).Select(block => block[i]));
        for (var i = 0; i < correction; i++) mixed.AddRange(corrections.Select(block => block[i]));
        return [.. mixed];
    }

    /// <summary>Reed and Solomon's remainder over GF(256) with the polynomial 0x11D.</summary>
    private static byte[] Correction(byte[] data, int degree)
    {
        var divisor = new byte[degree];
        divisor[^1] = 1;
        byte root = 1;
        for (var i = 0; i < degree; i++)
        {
            for (var j = 0; j < degree; j++) divisor[j] = (byte)(Multiply(divisor[j], root) ^ (j + 1 < degree ? divisor[j + 1] : 0));
            root = Multiply(root, 2);
        }

        var remainder = new byte[degree];
        foreach (var one in data)
        {
            var factor = (byte)(one ^ remainder[0]);
            remainder = [.. remainder[1..], 0];
            for (var i = 0; i < degree; i++) remainder[i] ^= Multiply(divisor[i], factor);
        }

        return remainder;
    }

    private static byte Multiply(byte a, byte b)
    {
        var product = 0;
        for (var bit = 7; bit >= 0; bit--) product = (product << 1) ^ ((product >> 7) * 0x11D) ^ (((b >> bit) & 1) * a);
        return (byte)product;
    }

    /// <summary>The square, with what is the same in every code of its version.</summary>
    private sealed class Grid
    {
        private readonly bool[,] _dark;
        private readonly bool[,] _isFixed;
        private readonly int _side;

        public Grid(int version)
        {
            _side = (version * 4) + 17;
            (_dark, _isFixed) = (new bool[_side, _side], new bool[_side, _side]);
            for (var i = 0; i < _side; i++)
            {
                Fix(6, i, i % 2 == 0);
                Fix(i, 6, i % 2 == 0);
            }

            foreach (var (y, x) in new[] { (3, 3), (3, _side - 4), (_side - 4, 3) }) Rings(y, x, 4);
            var places = Alignments[version - 1];
            foreach (var y in places)
                foreach (var x in places)
                    if (!((y == 6 && x == 6) || (y == 6 && x == places[^1]) || (y == places[^1] && x == 6))) Rings(y, x, 2);
            Format(0);
            if (version >= 7) Version(version);
        }

        /// <summary>Puts the bits up and down in columns of two, from the right, where nothing is fixed.</summary>
        public void Place(byte[] words)
        {
            var bit = 0;
            for (var right = _side - 1; right >= 1; right -= 2)
            {
                if (right == 6) right = 5;
                for (var step = 0; step < _side; step++)
                    for (var x = right; x > right - 2; x--)
                    {
                        var y = ((right + 1) & 2) == 0 ? _side - 1 - step : step;
                        if (_isFixed[y, x] || bit >= words.Length * 8) continue;
                        _dark[y, x] = ((words[bit >> 3] >> (7 - (bit & 7))) & 1) == 1;
                        bit++;
                    }
            }
        }

        /// <summary>The code under the first of the eight masks: any is allowed, and cameras read them all.</summary>
        public bool[,] Masked()
        {
            for (var y = 0; y < _side; y++)
                for (var x = 0; x < _side; x++)
                    if (!_isFixed[y, x]) _dark[y, x] ^= (y + x) % 2 == 0;
            return _dark;
        }

        private void Fix(int y, int x, bool isDark) => (_dark[y, x], _isFixed[y, x]) = (isDark, true);

        /// <summary>A finder (radius 4 with its border) or an alignment mark (radius 2).</summary>
        private void Rings(int centreY, int centreX, int radius)
        {
            for (var dy = -radius; dy <= radius; dy++)
                for (var dx = -radius; dx <= radius; dx++)
                {
                    var (y, x, distance) = (centreY + dy, centreX + dx, Math.Max(Math.Abs(dy), Math.Abs(dx)));
                    if (y >= 0 && y < _side && x >= 0 && x < _side) Fix(y, x, radius == 4 ? distance is not (2 or 4) : distance != 1);
                }
        }

        /// <summary>The level (L) and the mask, with their correction, twice.</summary>
        private void Format(int mask)
        {
            var data = (1 << 3) | mask;
            var remainder = data;
            for (var i = 0; i < 10; i++) remainder = (remainder << 1) ^ ((remainder >> 9) * 0x537);
            var bits = ((data << 10) | remainder) ^ 0x5412;
            bool Bit(int i) => ((bits >> i) & 1) == 1;
            for (var i = 0; i <= 5; i++) Fix(i, 8, Bit(i));
            Fix(7, 8, Bit(6));
            Fix(8, 8, Bit(7));
            Fix(8, 7, Bit(8));
            for (var i = 9; i < 15; i++) Fix(8, 14 - i, Bit(i));
            for (var i = 0; i < 8; i++) Fix(8, _side - 1 - i, Bit(i));
            for (var i = 8; i < 15; i++) Fix(_side - 15 + i, 8, Bit(i));
            Fix(_side - 8, 8, true);
        }

        private void Version(int version)
        {
            var remainder = version;
            for (var i = 0; i < 12; i++) remainder = (remainder << 1) ^ ((remainder >> 11) * 0x1F25);
            var bits = (version << 12) | remainder;
            for (var i = 0; i < 18; i++)
            {
                var isDark = ((bits >> i) & 1) == 1;
                Fix(i / 3, _side - 11 + (i % 3), isDark);
                Fix(_side - 11 + (i % 3), i / 3, isDark);
            }
        }
    }
}
