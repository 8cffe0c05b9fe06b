using System.IO.Pipelines;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Commerce.Tests.Admin;

/// <summary>The API's end of a stream of events.</summary>
internal sealed class LiveStream
{
    private readonly Pipe pipe = new();

    public HttpResponseMessage ToResponse()
    {
        var content = new StreamContent(pipe.Reader.AsStream());
        content.Headers.ContentType = new MediaTypeHeaderValue("text/event-stream");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    }

    public Task TellAsync(string data) => WriteAsync($$"""event: next{{"\n"}}data: {"data":{{data}} }{{"\n\n"}}""");

    public Task WriteAsync(string text) => pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();

    /// <summary>As a server that is done, or whose sign-in has ended.</summary>
    public async Task CompleteAsync()
    {
        await WriteAsync("event: complete\n\n");
        await pipe.Writer.CompleteAsync();
    }

    /// <summary>As a server that is gone.</summary>
    public ValueTask BreakAsync() => pipe.Writer.CompleteAsync(new IOException("gone"));
}
