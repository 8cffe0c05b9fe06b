namespace HotChocolate.AspNetCore;

/// <summary>What was said about the transport of one schema.</summary>
internal sealed class HttpTransportSetup
{
    /// <summary>The default for <see cref="MaxAllowedRequestSize"/>.</summary>
    public const int DefaultMaxAllowedRequestSize = 20 * 1000 * 1000;

    /// <summary>How long a body may be, in bytes, files aside.</summary>
    public int MaxAllowedRequestSize { get; set; } = DefaultMaxAllowedRequestSize;

    public Func<IServiceProvider, IHttpRequestInterceptor> CreateInterceptor { get; set; } =
        static _ => new DefaultHttpRequestInterceptor();

    public Func<IServiceProvider, ISocketSessionInterceptor> CreateSocketInterceptor { get; set; } =
        static _ => new DefaultSocketSessionInterceptor();
}
