using HotChocolate.Types;

namespace HotChocolate.Data.Filters;

/// <summary>Compares values of <c>Byte</c>.</summary>
public class ByteOperationFilterInputType : ComparableOperationFilterInputType
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor descriptor) => Describe(descriptor, typeof(ByteType), typeof(ListType<ByteType>));
}

/// <summary>Compares values of <c>Short</c>.</summary>
public class ShortOperationFilterInputType : ComparableOperationFilterInputType
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor descriptor) => Describe(descriptor, typeof(ShortType), typeof(ListType<ShortType>));
}

/// <summary>Compares values of <c>Int</c>.</summary>
public class IntOperationFilterInputType : ComparableOperationFilterInputType
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor descriptor) => Describe(descriptor, typeof(IntType), typeof(ListType<IntType>));
}

/// <summary>Compares values of <c>Long</c>.</summary>
public class LongOperationFilterInputType : ComparableOperationFilterInputType
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor descriptor) => Describe(descriptor, typeof(LongType), typeof(ListType<LongType>));
}

/// <summary>Compares values of <c>Float</c>.</summary>
public class FloatOperationFilterInputType : ComparableOperationFilterInputType
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor descriptor) => Describe(descriptor, typeof(FloatType), typeof(ListType<FloatType>));
}

/// <summary>Compares values of <c>Decimal</c>.</summary>
public class DecimalOperationFilterInputType : ComparableOperationFilterInputType
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor descriptor) => Describe(descriptor, typeof(DecimalType), typeof(ListType<DecimalType>));
}

/// <summary>Compares UUIDs.</summary>
public class UuidOperationFilterInputType : ComparableOperationFilterInputType
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor descriptor) => Describe(descriptor, typeof(UuidType), typeof(ListType<UuidType>));
}

/// <summary>Compares addresses.</summary>
public class UrlOperationFilterInputType : ComparableOperationFilterInputType
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor descriptor) => Describe(descriptor, typeof(UrlType), typeof(ListType<UrlType>));
}

/// <summary>Compares points in time.</summary>
public class DateTimeOperationFilterInputType : ComparableOperationFilterInputType
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor descriptor) => Describe(descriptor, typeof(DateTimeType), typeof(ListType<DateTimeType>));
}

/// <summary>Compares dates.</summary>
public class LocalDateOperationFilterInputType : ComparableOperationFilterInputType
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor descriptor) => Describe(descriptor, typeof(LocalDateType), typeof(ListType<LocalDateType>));
}

/// <summary>Compares times of day.</summary>
public class LocalTimeOperationFilterInputType : ComparableOperationFilterInputType
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor descriptor) => Describe(descriptor, typeof(LocalTimeType), typeof(ListType<LocalTimeType>));
}

/// <summary>Compares spans of time.</summary>
public class TimeSpanOperationFilterInputType : ComparableOperationFilterInputType
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor descriptor) => Describe(descriptor, typeof(TimeSpanType), typeof(ListType<TimeSpanType>));
}
