using System.Collections;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace HotChocolate.Data.Filters;

/// <summary>Reads the values that a client compares with.</summary>
/// <param name="parser">Reads literals.</param>
/// <param name="ids">Gives what reads ids, where there are any.</param>
internal sealed class FilterValueReader(InputParser parser, Func<INodeIdSerializer> ids)
{
    /// <summary>The value in the type of what it is compared with.</summary>
    public object? Read(IValueNode literal, IType type, FilterTarget target)
    {
        if (literal is NullValueNode) return null;
        var wanted = Nullable.GetUnderlyingType(target.Type) ?? target.Type;
        if (target.IdTypeName is { } typeName) return ReadId(literal, typeName, wanted);
        try
        {
            return Convert(parser.ParseLiteral(literal, type), wanted);
        }
        catch (SerializationException exception)
        {
            throw FilterErrors.BadValue(literal, exception.Message);
        }
    }

    /// <summary>The values of a list; a single value counts as a list of one.</summary>
    public IList ReadList(InputField field, IValueNode literal, FilterTarget target)
    {
        var elementType = ((IType)field.Type).ElementType();
        var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(target.Type))!;
        foreach (var item in literal is ListValueNode list ? list.Items : [literal])
        {
            if (item is NullValueNode && !target.Nullability.Value) throw FilterErrors.NullNotSupported(field, item);
            items.Add(Read(item, elementType, target));
        }

        return items;
    }

    private object? ReadId(IValueNode literal, string typeName, Type wanted)
    {
        var id = ids().Parse(literal.Value?.ToString() ?? "", wanted);
        return id.TypeName == typeName ? Convert(id.InternalId, wanted) : throw FilterErrors.IdOfOtherType(literal, typeName, id.TypeName);
    }

    private static object? Convert(object? value, Type wanted) => value switch
    {
        null => null,
        _ when wanted.IsInstanceOfType(value) => value,
        DateTimeOffset instant when wanted == typeof(DateTime) => instant.UtcDateTime,
        DateTime instant when wanted == typeof(DateTimeOffset) => new DateTimeOffset(instant.ToUniversalTime()),
        _ when wanted.IsEnum => Enum.ToObject(wanted, value),
        IConvertible convertible => convertible.ToType(wanted, System.Globalization.CultureInfo.InvariantCulture),
        _ => value
    };
}
