using System.Data.Common;
using System.Linq.Expressions;
using HotChocolate.Execution.Processing;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using HotChocolate.Utilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace HotChocolate.Data.Compiled;

/// <summary>Finds out how columns are read, as EF Core's model has them, and how they are written.</summary>
internal sealed class ColumnReaders(IModel model, ITypeConverter converter)
{
    private static readonly ParameterExpression s_reader = Expression.Parameter(typeof(DbDataReader), "reader");
    private static readonly ParameterExpression s_ordinal = Expression.Parameter(typeof(int), "ordinal");

    /// <summary>A property.</summary>
    public ColumnWriter Of(IProperty property, OutputShape shape)
    {
        var mapping = property.GetRelationalTypeMapping();
        if (mapping.Converter is null && Plain(property.ClrType, shape) is { } plain) return plain;
        if (shape.Leaf is EnumType enumType && mapping.Converter is { } text && text.ProviderClrType == typeof(string))
            return new EnumTextWriter(value => text.ConvertFromProvider(value), enumType);
        return new LeafWriter(Read(mapping), null, shape, converter);
    }

    /// <summary>A property whose values are written as global ids.</summary>
    public ColumnWriter Id(IProperty property, NodeIdField id, OutputShape shape)
    {
        var mapping = property.GetRelationalTypeMapping();
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (mapping.Converter is null && (type == typeof(int) || type == typeof(long)) && id.Registry.Serializer is DefaultNodeIdSerializer && shape.Leaf is IdType)
            return new NumericIdWriter(id.TypeName, type);
        return new LeafWriter(Read(mapping), value => id.Registry.Serializer.Format(id.TypeName, value), shape, converter);
    }

    /// <summary>Something that the database computes.</summary>
    public ColumnWriter Computed(Type type, OutputShape shape)
    {
        if (Plain(type, shape) is { } plain) return plain;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
        {
            var stored = model.GetEntityTypes().SelectMany(entity => entity.GetProperties())
                .FirstOrDefault(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == type)?.GetTypeMapping().Converter;
            return new LeafWriter((reader, ordinal) => Parse(reader.GetValue(ordinal), type, stored), null, shape, converter);
        }

        return type == typeof(double) || type == typeof(decimal)
            ? new LeafWriter((reader, ordinal) => type == typeof(double) ? reader.GetDouble(ordinal) : reader.GetDecimal(ordinal), null, shape, converter)
            : throw new NotCompiledException($"values of {type.Name} that are computed");
    }

    private static object? Parse(object value, Type type, Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter? stored)
        => value is string text
            ? stored is { } known && known.ProviderClrType == typeof(string) ? known.ConvertFromProvider(text) : Enum.Parse(type, text)
            : Enum.ToObject(type, value);

    /// <summary>What needs neither conversion nor objects.</summary>
    private static ColumnWriter? Plain(Type type, OutputShape shape)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        // Derived types may serialize otherwise.
        return (type, shape.Leaf?.GetType()) switch
        {
            _ when type == typeof(int) && shape.Leaf is IntType or LongType && IsExact(shape) => new NumberWriter(type),
            _ when type == typeof(long) && shape.Leaf is LongType && IsExact(shape) => new NumberWriter(type),
            _ when type == typeof(bool) && shape.Leaf is BooleanType && IsExact(shape) => new BooleanWriter(),
            _ when type == typeof(string) && shape.Leaf is StringType && IsExact(shape) => new TextWriter(),
            _ => null
        };
    }

    private static bool IsExact(OutputShape shape)
    {
        var type = shape.Leaf!.GetType();
        return type == typeof(IntType) ? ((IntType)shape.Leaf) is { MinValue: int.MinValue, MaxValue: int.MaxValue }
            : type == typeof(LongType) ? ((LongType)shape.Leaf) is { MinValue: long.MinValue, MaxValue: long.MaxValue }
            : type == typeof(BooleanType) || type == typeof(StringType);
    }

    /// <summary>Reads a value as EF Core's own rows do.</summary>
    public static Func<DbDataReader, int, object?> Read(RelationalTypeMapping mapping)
    {
        var method = mapping.GetDataReaderMethod();
        Expression value = Expression.Call(method.DeclaringType == typeof(DbDataReader) ? s_reader : Expression.Convert(s_reader, method.DeclaringType!), method, s_ordinal);
        value = mapping.CustomizeDataReaderExpression(value);
        if (mapping.Converter is { } conversion)
        {
            if (value.Type != conversion.ProviderClrType) value = Expression.Convert(value, conversion.ProviderClrType);
            value = ParameterReplacer.Inline(conversion.ConvertFromProviderExpression, value);
        }

        return Expression.Lambda<Func<DbDataReader, int, object?>>(Expression.Convert(value, typeof(object)), s_reader, s_ordinal).Compile();
    }
}
