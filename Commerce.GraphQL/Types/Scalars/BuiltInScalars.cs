using System.Text.Json;

namespace HotChocolate.Types;

/// <summary>The scalars that come with the engine.</summary>
internal static class BuiltInScalars
{
    /// <summary>The scalar of a .NET type that has one by itself.</summary>
    public static IReadOnlyDictionary<Type, Type> ByRuntimeType { get; } = new Dictionary<Type, Type>
    {
        [typeof(string)] = typeof(StringType),
        [typeof(bool)] = typeof(BooleanType),
        [typeof(byte)] = typeof(ByteType),
        [typeof(short)] = typeof(ShortType),
        [typeof(int)] = typeof(IntType),
        [typeof(long)] = typeof(LongType),
        [typeof(float)] = typeof(FloatType),
        [typeof(double)] = typeof(FloatType),
        [typeof(decimal)] = typeof(DecimalType),
        [typeof(Guid)] = typeof(UuidType),
        [typeof(Uri)] = typeof(UrlType),
        [typeof(DateTime)] = typeof(DateTimeType),
        [typeof(DateTimeOffset)] = typeof(DateTimeType),
        [typeof(DateOnly)] = typeof(LocalDateType),
        [typeof(TimeOnly)] = typeof(LocalTimeType),
        [typeof(TimeSpan)] = typeof(TimeSpanType),
        [typeof(JsonElement)] = typeof(JsonType)
    };

    /// <summary>The scalars by name, for schemas that refer to them without registering them.</summary>
    public static IReadOnlyDictionary<string, Type> ByName { get; } = new Dictionary<string, Type>
    {
        [ScalarNames.Any] = typeof(AnyType),
        [ScalarNames.Boolean] = typeof(BooleanType),
        [ScalarNames.Byte] = typeof(ByteType),
        [ScalarNames.ByteArray] = typeof(ByteArrayType),
        [ScalarNames.Date] = typeof(DateType),
        [ScalarNames.DateTime] = typeof(DateTimeType),
        [ScalarNames.Decimal] = typeof(DecimalType),
        [ScalarNames.Float] = typeof(FloatType),
        [ScalarNames.ID] = typeof(IdType),
        [ScalarNames.Int] = typeof(IntType),
        [ScalarNames.JSON] = typeof(JsonType),
        [ScalarNames.LocalDate] = typeof(LocalDateType),
        [ScalarNames.LocalDateTime] = typeof(LocalDateTimeType),
        [ScalarNames.LocalTime] = typeof(LocalTimeType),
        [ScalarNames.Long] = typeof(LongType),
        [ScalarNames.Short] = typeof(ShortType),
        [ScalarNames.String] = typeof(StringType),
        [ScalarNames.TimeSpan] = typeof(TimeSpanType),
        [ScalarNames.URL] = typeof(UrlType),
        [ScalarNames.UUID] = typeof(UuidType)
    };
}
