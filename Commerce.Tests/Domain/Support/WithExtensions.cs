namespace Commerce.Tests.Domain.Support;

internal static class WithExtensions
{
    /// <summary>The same object, changed.</summary>
    public static T With<T>(this T value, Action<T> change)
    {
        change(value);
        return value;
    }
}
