namespace HotChocolate.Types;

/// <summary>The names of the scalars that come with the engine.</summary>
public static class ScalarNames
{
    public const string Any = nameof(Any);
    public const string Boolean = nameof(Boolean);
    public const string Byte = nameof(Byte);
    public const string ByteArray = nameof(ByteArray);
    public const string Date = nameof(Date);
    public const string DateTime = nameof(DateTime);
    public const string Decimal = nameof(Decimal);
    public const string Float = nameof(Float);
    public const string ID = nameof(ID);
    public const string Int = nameof(Int);
    public const string JSON = nameof(JSON);
    public const string LocalDate = nameof(LocalDate);
    public const string LocalDateTime = nameof(LocalDateTime);
    public const string LocalTime = nameof(LocalTime);
    public const string Long = nameof(Long);
    public const string Short = nameof(Short);
    public const string String = nameof(String);
    public const string TimeSpan = nameof(TimeSpan);
    public const string URL = nameof(URL);
    public const string UUID = nameof(UUID);
}
