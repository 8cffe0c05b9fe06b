using System.Globalization;
using System.Text;
using GreenDonut.Data;
using HotChocolate;

namespace Commerce.Api.Reading;

/// <summary>
/// The part of a list that a page shows, as positions (Relay's cursor connections, section 4.4). Cursors are positions as they
/// are in the lists at the top: the decimal number as base64.
/// </summary>
public sealed record PageSlice
{
    private readonly int _start;
    private readonly int _length;

    /// <exception cref="GraphQLException">A cursor is none.</exception>
    public PageSlice(PagingArguments paging)
    {
        var end = paging.Before is { } before ? Position(nameof(before), before) : int.MaxValue;
        _start = paging.After is { } after ? Math.Max(Position(nameof(after), after) + 1, 0) : 0;
        FromEnd = paging is { First: null, Before: null };
        if (FromEnd)
        {
            _length = paging.Last ?? 0;
            return;
        }

        if (paging.First is { } first) end = (int)Math.Min(end, (long)_start + first);
        if (paging.Last is { } last) _start = Math.Max(_start, end - last);
        _length = Math.Clamp(end - _start, 0, int.MaxValue - 1);
    }

    /// <summary>Whether the rows are to be read in reverse; then the length of the list is needed as well.</summary>
    public bool FromEnd { get; }

    /// <summary>How many rows of each list are passed over.</summary>
    public int Skip => FromEnd ? 0 : _start;

    /// <summary>How many rows of each list are read: from the start one more than shown, which tells whether more follow.</summary>
    public int Take => FromEnd ? _length : _length + 1;

    public static string CursorOf(int position) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(position.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The page of a list of which the slice was read.</summary>
    public ChildPage<TItem> Cut<TItem>(List<TItem> items, int total)
    {
        if (!FromEnd) return new([.. items.Take(_length)], _start, items.Count > _length, _start > 0, total);

        var start = Math.Max(_start, total - _length);
        items.Reverse();
        return new([.. items.TakeLast(Math.Max(total - start, 0))], start, HasNext: false, start > 0, total);
    }

    private static int Position(string argument, string cursor)
    {
        Span<byte> digits = stackalloc byte[32];
        return cursor.Length is > 0 and <= 40
            && Convert.TryFromBase64String(cursor, digits, out var written)
            && int.TryParse(Encoding.ASCII.GetString(digits[..written]), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var position)
            && position < int.MaxValue
            ? position
            : throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"The cursor specified in `{argument}` has an invalid format.")
                .SetCode(ErrorCodes.Paging.InvalidCursor)
                .SetExtension("argument", argument)
                .SetExtension("cursor", cursor)
                .Build());
    }
}
