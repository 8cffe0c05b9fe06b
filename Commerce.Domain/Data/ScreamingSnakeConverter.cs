using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Commerce.Domain.Data;

/// <summary>Stores an enum as readable text: <c>PARTIALLY_SHIPPED</c>.</summary>
internal sealed class ScreamingSnakeConverter<TEnum>()
    : ValueConverter<TEnum, string>(value => EnumText.Of(value), text => EnumText.Parse<TEnum>(text))
    where TEnum : struct, Enum;
