namespace HotChocolate.Language;

/// <summary>A numeric literal without fraction. Conversions throw <see cref="OverflowException"/> when the number does not fit.</summary>
public interface IIntValueLiteral : IFloatValueLiteral
{
    byte ToByte();

    short ToInt16();

    int ToInt32();

    long ToInt64();

    sbyte ToSByte();

    ushort ToUInt16();

    uint ToUInt32();

    ulong ToUInt64();
}
